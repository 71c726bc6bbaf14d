import { Card } from '@/components/Card';
import { RelativeTime } from '@/components/values';
import SessionState from '@/generated/org/anju/SessionState';
import { useT } from '@/lib/i18n';
import { usePauses } from './queries';

/** While a selection is paused: that it is, since when and why. Nothing otherwise. */
export default function PauseBanner({ offeringId }: { offeringId: number }) {
  const t = useT();
  const { data } = usePauses(offeringId);
  if (data?.state !== SessionState.PAUSED || !data.now) {
    return null;
  }
  return (
    <div role="alert">
      <Card dense tone="amber" title={t('desk.hall.paused')}>
        <p>{data.now.reason}</p>
        <p className="muted small">
          {t('desk.hall.paused.kept')} <RelativeTime iso={data.now.pausedAt} />
        </p>
      </Card>
    </div>
  );
}
