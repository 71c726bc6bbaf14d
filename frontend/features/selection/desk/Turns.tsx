import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DeskEndpoint, SelectionEndpoint } from '@/generated/endpoints';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './desk.module.css';
import { canBeCalled, canCheckIn, TONES, wordsOf } from './standing';

interface TurnsProps {
  turns: readonly ConsoleTurn[];
  caption: string;
  offeringId: number;
  /** Undefined for those who look on. */
  onDesk?: (family: ConsoleTurn) => void;
}

/** Families of the hall: who is there, what they have, and what the desk can do for them. */
export function Turns({ turns, caption, offeringId, onDesk }: TurnsProps) {
  const t = useT();
  const columns = useColumns();
  const call = useCommand((receipt: string) => DeskEndpoint.callFamily(offeringId, receipt), {
    refreshes: ['selection'],
  });
  const checkIn = useCommand((receipt: string) => SelectionEndpoint.checkInAtDesk(offeringId, receipt), {
    refreshes: ['selection'],
  });
  return (
    <>
      <Refusal error={call.error ?? checkIn.error} />
      <DataTable
        caption={caption}
        columns={columns}
        data={{ items: turns, total: turns.length, page: 0, size: turns.length }}
        rowKey={({ receipt }) => receipt}
        empty={<EmptyState title={t('desk.hall.none')} text={t('desk.hall.none.text')} />}
        actions={
          onDesk &&
          ((turn) => (
            <span className={styles.rowActions}>
              {canCheckIn(turn) && (
                <Button disabled={checkIn.isRunning} onClick={() => checkIn.run(turn.receipt)}>
                  {t('desk.hall.checkIn')}
                </Button>
              )}
              {canBeCalled(turn) && (
                <Button kind="quiet" disabled={call.isRunning} onClick={() => call.run(turn.receipt)}>
                  {t('desk.hall.call')}
                </Button>
              )}
              <Button kind="quiet" onClick={() => onDesk(turn)}>
                {t('desk.hall.serve')}
              </Button>
            </span>
          ))
        }
      />
    </>
  );
}

function useColumns(): Column<ConsoleTurn>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('desk.hall.column.rank'), cell: ({ rank }) => format.count(rank) },
    { title: t('desk.hall.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('desk.hall.applicant'), cell: (turn) => <Person turn={turn} /> },
    { title: t('desk.hall.column.mobile'), cell: ({ mobile }) => mobile },
    { title: t('desk.hall.column.present'), cell: (turn) => <Presence turn={turn} /> },
    {
      title: t('desk.hall.column.state'),
      cell: (turn) => <StatusTag tone={TONES[turn.state]}>{t(wordsOf(turn))}</StatusTag>,
    },
    { title: t('desk.hall.column.unit'), cell: (turn) => <Unit turn={turn} /> },
  ];
}

function Person({ turn: { name, proxy } }: { turn: ConsoleTurn }) {
  const t = useT();
  return (
    <>
      {name}
      {proxy && <span className={styles.second}>{t('desk.hall.proxyIs', { name: proxy })}</span>}
    </>
  );
}

function Presence({ turn: { presentAt, calledAt } }: { turn: ConsoleTurn }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {presentAt ? (
        <StatusTag tone="jade">{t('desk.hall.present', { time: format.time(presentAt) })}</StatusTag>
      ) : (
        <span className="muted">{t('desk.hall.absent')}</span>
      )}
      {calledAt && (
        <span className={styles.second}>{t('desk.hall.calledAt', { time: format.time(calledAt) })}</span>
      )}
    </>
  );
}

function Unit({ turn: { unit, held } }: { turn: ConsoleTurn }) {
  const t = useT();
  return <>{unit ?? (held ? t('desk.hall.held', { unit: held }) : '')}</>;
}
