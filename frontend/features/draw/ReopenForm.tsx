import { Refusal } from '@/components/states';
import type OfficerEntry from '@/generated/org/anju/OfficerEntry';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useReopen } from './queries';
import { ReasonForm } from './ReasonForm';
import { BEACON } from './sources';

/**
 * Differing entries and flawed relays stop the draw. Somebody who made none of the entries opens it again, with a
 * public reason.
 */
export function ReopenForm({ drawNumber, entry }: { drawNumber: number; entry: OfficerEntry }) {
  const t = useT();
  const isBeacon = entry.kind === BEACON;
  return (
    <div className={styles.differ}>
      <h4>{t(isBeacon ? 'draw.stopped.title' : 'draw.differ.title')}</h4>
      <p>{t(isBeacon ? 'draw.stopped.text' : 'draw.differ.text')}</p>
      {entry.mayReopen ? (
        <Reason drawNumber={drawNumber} source={entry.source} isBeacon={isBeacon} />
      ) : (
        <p>
          <b>{t('draw.differ.own')}</b>
        </p>
      )}
    </div>
  );
}

function Reason({ drawNumber, source, isBeacon }: { drawNumber: number; source: number; isBeacon: boolean }) {
  const t = useT();
  const reopen = useReopen(() => undefined);
  return (
    <>
      <Refusal error={reopen.error} />
      <ReasonForm
        label={t('draw.reopen.reason')}
        help={t(isBeacon ? 'draw.stopped.help' : 'draw.reopen.help')}
        submit={t(isBeacon ? 'draw.stopped.submit' : 'draw.reopen.submit')}
        ask={t(isBeacon ? 'draw.stopped.ask' : 'draw.reopen.ask', { source: source + 1 })}
        consequence={t('draw.reopen.text')}
        disabled={reopen.isRunning}
        onSubmit={(reason) => reopen.run({ drawNumber, source, reason })}
      />
    </>
  );
}
