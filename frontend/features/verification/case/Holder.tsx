import { RelativeTime } from '@/components/values';
import type CaseHolder from '@/generated/org/anju/CaseHolder';
import { useT } from '@/lib/i18n';

/** Who works on the case, since when, and whether a supervisor gave it to them. */
export function Holder({ holder }: { holder: CaseHolder | undefined }) {
  const t = useT();
  if (!holder) {
    return <span className="muted">{t('verification.holder.none')}</span>;
  }
  const name = holder.mine ? t('verification.holder.me') : holder.name;
  return (
    <>
      {t(holder.assigned ? 'verification.holder.assigned' : 'verification.holder.took', { officer: name })}{' '}
      <RelativeTime iso={holder.since} />
    </>
  );
}
