import type Rehearsal from '@/generated/org/anju/Rehearsal';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** When the rehearsal begins and ends, in words: midnight belongs to the day that ends with it. */
export function useHours({ opensAt, closesAt }: Pick<Rehearsal, 'opensAt' | 'closesAt'>) {
  const t = useT();
  const format = useFormat();
  const closes = format.time(closesAt);
  return { opens: format.dateTime(opensAt), closes: closes === '00:00' ? t('rehearsal.midnight') : closes };
}
