import { useState } from 'react';
import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';

/** Copies a text; says so in its place, for those who hear the page too. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const t = useT();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <span className="no-print">
      <Button kind="quiet" onClick={copy}>
        <span className="visually-hidden">{name} </span>
        <span role="status">{t(`draw.copy.${state}`)}</span>
      </Button>
    </span>
  );
}
