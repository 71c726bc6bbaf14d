import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Loaded, Skeleton } from '@/components/states';
import type MyTurn from '@/generated/org/anju/MyTurn';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import TurnState from '@/generated/org/anju/TurnState';
import { useT } from '@/lib/i18n';
import { PausedWhy } from '../board/PausedWhy';
import { useLiveBoard, useOnBoardMove } from '../board/useLiveBoard';
import { useMyTurn, useOfferingName } from '../queries';
import styles from '../selection.module.css';
import { Choosing } from './Choosing';
import { standingOf, type Standing } from './standing';
import { TurnHead } from './TurnHead';

interface MyTurnPageProps {
  offeringId: number;
  /** What follows the choice. */
  agreement: ReactNode;
  /** The family's wish list, while that is how it chooses; the receipt is that of the family for which one acts. */
  wishes: (receipt: string | undefined) => ReactNode;
  /** The waiting room, while the family waits there. */
  room: (receipt: string | undefined) => ReactNode;
  /** For a family that could not come, and for one that sends somebody else. */
  help: ReactNode;
}

/** A family's own way to a flat: by its turn, by a wish list or out of the waiting room, as the plan says. */
export function MyTurnPage({ offeringId, ...parts }: MyTurnPageProps) {
  const [parameters] = useSearchParams();
  const receipt = parameters.get('receipt') ?? undefined;
  const query = useMyTurn(offeringId, receipt);
  const watched = useLiveBoard(offeringId);
  useOnBoardMove(watched, () => void query.refetch());
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(turn) => (
        <div className={styles.turn}>
          <Ways turn={turn} />
          <PausedWhy offeringId={offeringId} watched={watched} />
          {placeOf(turn, receipt, parts) ?? (
            <>
              <Head turn={turn} />
              <After turn={turn} agreement={parts.agreement} />
              {!turn.forAnother && <div>{parts.help}</div>}
              <Choosing turn={turn} watched={watched} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Where the family chooses when that is not on the board itself. */
function placeOf(
  turn: MyTurn,
  receipt: string | undefined,
  { wishes, room }: Pick<MyTurnPageProps, 'wishes' | 'room'>,
) {
  if (turn.chosen) {
    return undefined;
  }
  if (turn.phase.mode === SelectionMode.WISH_LISTS) {
    return wishes(receipt);
  }
  const isOutside = !turn.turn || turn.turn.state === TurnState.WAITING;
  return turn.phase.mode === SelectionMode.LEFTOVERS && isOutside ? room(receipt) : undefined;
}

function Ways({ turn }: { turn: MyTurn }) {
  const t = useT();
  return (
    <nav className={styles.way} aria-label={t('ui.crumbs')}>
      <Link to="/applicant/selection">{t('selection.mine.title')}</Link>
      <Link to={`/offerings/${turn.offeringId}/board`}>{t('selection.board.title')}</Link>
    </nav>
  );
}

function Head({ turn }: { turn: MyTurn }) {
  const name = useOfferingName(turn.offeringId);
  return <TurnHead turn={turn} name={name ?? ''} />;
}

const ENDED: Partial<Record<Standing, 'forfeited' | 'notCalled' | 'suspended'>> = {
  forfeited: 'forfeited',
  notCalled: 'notCalled',
  suspended: 'suspended',
};

/** What a turn that is over leads to. */
function After({ turn, agreement }: { turn: MyTurn; agreement: ReactNode }) {
  const t = useT();
  const standing = standingOf(turn);
  const ended = ENDED[standing];
  const reason = turn.turn?.reason;
  if (standing === 'chosen') {
    return <>{agreement}</>;
  }
  return ended ? (
    <div className={styles.ended}>
      <p>{reason ? t(`turn.reason.${reason}`) : t(`turn.ended.${ended}`)}</p>
      <p>{t(`turn.ended.${ended}.next`)}</p>
        </ButtonLink>
      )}
    </div>
  ) : null;
}
