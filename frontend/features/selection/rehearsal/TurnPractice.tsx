import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type Board from '@/generated/org/anju/Board';
import type MyRehearsal from '@/generated/org/anju/MyRehearsal';
import type Practice from '@/generated/org/anju/Practice';
import PracticeState from '@/generated/org/anju/PracticeState';
import { useT, type TextKey } from '@/lib/i18n';
import { copyOf, placeOf } from './copy';
import { CopyBoard } from './CopyBoard';
import styles from './rehearsal.module.css';
import { usePractising, type Practising } from './usePractising';

interface TurnPracticeProps {
  mine: MyRehearsal;
  board: Board;
  receipt: string | undefined;
}

/** A whole turn in small: begin, check in, be called, hold, choose, and see what would follow. */
export function TurnPractice({ mine, board, receipt }: TurnPracticeProps) {
  const practising = usePractising(mine.rehearsal.offeringId, receipt);
  const { practice } = mine;
  const isAtIt = practice?.state === PracticeState.WAITING || practice?.state === PracticeState.OPEN;
  const flats = copyOf(board, mine.marks, practice?.unitId ?? practice?.heldUnitId);
  const chosen = flats.find(({ id }) => id === practice?.unitId);
  return (
    <Stack>
      {practice && isAtIt ? (
        <Clock {...{ mine, practice, practising }} />
      ) : (
        <Between practice={practice} place={chosen && placeOf(chosen)} practising={practising} />
      )}
      <Refusal error={practising.error} />
      <CopyBoard
        flats={flats}
        mayChoose={practice?.state === PracticeState.OPEN}
        holdSeconds={practice?.holdUsed ? 0 : (mine.numbers?.holdSeconds ?? 0)}
        heldUntil={practice?.heldUntil}
        heldUnitId={practice?.heldUnitId}
        practising={practising}
      />
    </Stack>
  );
}

interface ClockProps {
  mine: MyRehearsal;
  practice: Practice;
  practising: Practising;
}

/** The turn while it comes and runs; it stays in sight above the board. */
function Clock({ mine, practice, practising }: ClockProps) {
  const t = useT();
  const isOpen = practice.state === PracticeState.OPEN;
  const isPresent = practice.presentAt !== undefined;
  const absent = mine.numbers?.absentSeconds ?? 0;
  return (
    <div className={isOpen ? styles.clockOpen : styles.clock}>
      {isOpen ? (
        <Countdown from={practice.opensAt} until={practice.closesAt} label={t('rehearsal.turn.open')} />
      ) : (
        <Countdown
          from={new Date(Date.parse(practice.opensAt) - CALL).toISOString()}
          until={practice.opensAt}
          label={t('rehearsal.turn.waiting')}
        />
      )}
      <div className={styles.clockRow}>
        {isPresent ? (
          <p role="status">{t('rehearsal.turn.present')}</p>
        ) : (
          <p>{t('rehearsal.turn.notPresent', { seconds: absent })}</p>
        )}
        <Actions>
          {!isPresent && (
            <Button kind="primary" disabled={practising.isRunning} onClick={practising.checkIn}>
              {t('rehearsal.checkIn')}
            </Button>
          )}
          {isOpen && (
            <Button disabled={practising.isRunning} onClick={practising.decline}>
              {t('rehearsal.decline')}
            </Button>
          )}
        </Actions>
      </div>
    </div>
  );
}

/** From the beginning of a run to its call, in milliseconds; the bar begins full. */
const CALL = 15_000;

interface BetweenProps {
  practice: Practice | undefined;
  /** What was chosen; undefined for nothing. */
  place: string | undefined;
  practising: Practising;
}

/** Before the first run, and after each: what came of it, and what would follow in truth. */
function Between({ practice, place = '', practising }: BetweenProps) {
  const t = useT();
  const outcome = practice ? practice.state : 'none';
  return (
    <Card title={t(`rehearsal.outcome.${outcome}` satisfies TextKey, { place })}>
      <Stack>
        <p>{t(`rehearsal.outcome.${outcome}.text` satisfies TextKey)}</p>
        <div>
          <Button kind="primary" disabled={practising.isRunning} onClick={practising.begin}>
            {t(practice ? 'rehearsal.again' : 'rehearsal.begin')}
          </Button>
        </div>
        {practice && <p className="muted small">{t('rehearsal.runs', { count: practice.runs })}</p>}
      </Stack>
    </Card>
  );
}
