import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { dueOf, type Due } from './due';

const TONES: Record<Exclude<Due, 'later'>, Tone> = { overdue: 'seal', today: 'amber', tomorrow: 'amber' };

/** By when a check is due: the day, and in words when it is near or over. */
export function DueTag({ of }: { of: { dueOn: string; overdue: boolean } }) {
  const t = useT();
  const due = dueOf(of, useServerNow());
  return (
    <>
      {due !== 'later' && <StatusTag tone={TONES[due]}>{t(`verification.due.${due}`)}</StatusTag>}{' '}
      <DateTime iso={of.dueOn} />
    </>
  );
}
