import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { SelectionEndpoint } from '@/generated/endpoints';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { presenceOf } from './presence';
import styles from './turn.module.css';
import { actsFor } from './actsFor';

/** Says that the family is there; who does not in time counts as absent (article 21). */
export function CheckIn({ turn }: { turn: MyTurn }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(500);
  const command = useCommand(() => SelectionEndpoint.checkIn(turn.offeringId, actsFor(turn)), {
    refreshes: ['selection'],
  });
  const presence = presenceOf(turn, now);
  if (presence.kind === 'none') {
    return null;
  }
  if (presence.kind === 'present') {
    return <p className={styles.present}>{t('turn.present', { time: format.time(presence.since) })}</p>;
  }
  const absent = { clock: format.clock((turn.phase.absentSeconds ?? 0) * 1000) };
  return (
    <div className={presence.kind === 'urgent' ? styles.urgent : styles.checkIn}>
      <p>
        {presence.kind === 'early' && t('turn.checkIn.early', { time: format.dateTime(presence.from) })}
        {presence.kind === 'possible' && t('turn.checkIn.possible', absent)}
        {presence.kind === 'urgent' &&
          t('turn.checkIn.urgent', { clock: format.clock(presence.until - now) })}
      </p>
      {presence.kind !== 'early' && (
        <Button kind="primary" wide disabled={command.isRunning} onClick={() => command.run()}>
          {t('turn.checkIn')}
        </Button>
      )}
      <Refusal error={command.error} />
    </div>
  );
}
