import { useEffect } from 'react';

const NEXUS_SCRIPT = import.meta.env.VITE_NEXUS_SCRIPT ?? 'https://payitoff-cdn.io/nexus/js/v1';

type Props = { borrower: string; nexusKey: string };

/** A button that opens the Nexus widget for one borrower. */
export function NexusButton({ borrower, nexusKey }: Props) {
  useEffect(() => {
    const script = document.createElement('script');
    script.src = NEXUS_SCRIPT;
    script.onload = () => window.Nexus.init({ nexus_key: nexusKey });
    document.head.append(script);
  }, [nexusKey]);

  const assess = async () => {
    const response = await fetch(`/api/borrowers/${borrower}`);
    window.Nexus.assess(await response.json());
  };

  return <button onClick={assess}>Find a better plan</button>;
}
