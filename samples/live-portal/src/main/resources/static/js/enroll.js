// Opens the widget on the enrolment page. Our server talks to the API, the browser never does.
document.getElementById('enroll').addEventListener('click', async () => {
  const response = await fetch('/enroll', { method: 'POST' });
  const { enrollment } = await response.json();
  window.Nexus.init({ nexus_key: document.getElementById('nexus').dataset.nexusKey });
  window.Nexus.enroll({ enrollment });
});
