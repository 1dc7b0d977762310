// Opens the widget on the enrolment page.
const partner = {
  api: 'https://payitoff-sandbox.io/api/v3.0.0',
  apiKey: 'script-key-for-the-demo',
};

document.getElementById('enroll').addEventListener('click', async () => {
  const response = await fetch(`${partner.api}/enrollments`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${partner.apiKey}` },
  });
  const { enrollment } = await response.json();
  window.Nexus.init({ nexus_key: document.getElementById('nexus').dataset.nexusKey });
  window.Nexus.enroll({ enrollment });
});
