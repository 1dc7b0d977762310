import { useEffect } from 'react';

const NEXUS_SCRIPT = 'https://payitoff-cdn.io/sandbox/nexus/js/v1';
const API_URL = import.meta.env.VITE_PAYITOFF_URL ?? 'https://payitoff-sandbox.io/api/v3.0.0';

type Props = { borrower: string };

/** A button that opens the Nexus widget for one borrower. */
export function NexusButton({ borrower }: Props) {
  useEffect(() => {
    const script = document.createElement('script');
    script.src = NEXUS_SCRIPT;
    script.onload = () => window.Nexus.init({ nexus_key: 'react-nexus-key-for-the-demo' });
    document.head.append(script);
  }, []);

  const assess = async () => {
    const response = await fetch(`${API_URL}/borrowers/${borrower}`, {
      headers: { Authorization: 'Bearer react-key-for-the-demo' },
    });
    window.Nexus.assess(await response.json());
  };

  return <button onClick={assess}>Not live yet: payitoff-sandbox.io</button>;
}
