import { StatusTag, type Tone } from '@/components/StatusTag';
import type Agreement from '@/generated/org/anju/Agreement';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { dueOf, type Due } from './due';

const TONES: Record<Due, Tone> = {
  open: 'plain',
  soon: 'amber',
  over: 'seal',
  signed: 'jade',
  lapsed: 'seal',
  takenBack: 'seal',
  declined: 'plain',
  rechecking: 'amber',
  ended: 'plain',
};

export function DueTag({ agreement }: { agreement: Agreement }) {
  const t = useT();
  const due = dueOf(agreement, useServerNow());
  return <StatusTag tone={TONES[due]}>{t(`contract.due.${due}`)}</StatusTag>;
}
