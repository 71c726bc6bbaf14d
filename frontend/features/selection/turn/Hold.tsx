import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { SelectionEndpoint } from '@/generated/endpoints';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { isFree, type Flat } from '../board/units';
import { actsFor } from './actsFor';
import styles from './turn.module.css';

interface HoldProps {
  turn: MyTurn;
  flat: Flat;
  onAsk: (unitId: number) => void;
  /** Another family was faster. */
  onTaken: (flat: Flat) => void;
}

/** Keeps one flat while the family reads its price, once in a turn. */
export function Hold({ turn, flat, onAsk, onTaken }: HoldProps) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(500);
  const taken = (_: unknown, held: Flat) => onTaken(held);
  const command = useCommand(
    (held: Flat) => SelectionEndpoint.hold(turn.offeringId, actsFor(turn), held.id),
    { refreshes: ['selection'], refused: { 'selection.unit-taken': taken, 'selection.unit-held': taken } },
  );
  const held = turn.turn?.held;
  const seconds = turn.phase.holdSeconds ?? 0;
  const ask = () => {
    onAsk(flat.id);
    command.run(flat);
  };
  if (held?.unitId === flat.id) {
    return (
      <p className={styles.held} role="timer">
        {t('turn.held', { clock: format.clock(Date.parse(held.until) - now) })}
      </p>
    );
  }
  if (seconds === 0 || turn.turn?.holdUsed || !isFree(flat)) {
    return <Refusal error={command.error} />;
  }
  return (
    <>
      <Button wide disabled={command.isRunning} onClick={ask}>
        {t('turn.hold', { seconds })}
      </Button>
      <Refusal error={command.error} />
    </>
  );
}
