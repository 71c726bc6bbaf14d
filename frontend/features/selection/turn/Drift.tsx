import { useClockDrift } from '@/lib/clock';
import { useT } from '@/lib/i18n';

/** By whose clock the time runs, and how far this device's clock is from it. */
export function Drift() {
  const t = useT();
  const drift = useClockDrift();
  const seconds = Math.abs(drift);
  return (
    <span>
      {drift === 0
        ? t('turn.drift.none')
        : t(drift > 0 ? 'turn.drift.behind' : 'turn.drift.ahead', { seconds })}
    </span>
  );
}
