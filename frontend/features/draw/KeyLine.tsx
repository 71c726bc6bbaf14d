import { useState } from 'react';
import { Button } from '@/components/Button';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { acquaintanceWith, remember, useKnown, useRemembering } from './knownKeys';

interface KeyLineProps {
  draw: PublicDraw;
  /** Whether a chain of endorsements was computed here, from a key that this device knows to this one. */
  isEndorsed: boolean;
}

/** How this device knows the key that signed the seal. A key that no known key endorses is for people to compare. */
export function KeyLine({ draw: { publicKey, keyId, serverTime }, isEndorsed }: KeyLineProps) {
  const t = useT();
  const format = useFormat();
  // As it was when the page came: a key that is remembered meanwhile stays one to be compared.
  const [before] = useState(useKnown());
  const acquaintance = acquaintanceWith(publicKey, before);
  useRemembering(publicKey, serverTime, acquaintance.kind === 'first' || isEndorsed);
  if (acquaintance.kind === 'known') {
    return <span>{t('draw.key.known', { date: format.date(acquaintance.since) })}</span>;
  }
  if (acquaintance.kind === 'first') {
    return <span>{t('draw.key.first', { keyId })}</span>;
  }
  if (isEndorsed) {
    return <span>{t('draw.key.endorsed', { keyId })}</span>;
  }
  return (
    <>
      <p>{t('draw.key.new', { keyId })}</p>
      <Button onClick={() => remember(publicKey, new Date(serverNow()).toISOString())}>
        {t('draw.key.compared')}
      </Button>
    </>
  );
}
