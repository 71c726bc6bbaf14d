import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Loaded, Skeleton } from '@/components/states';
import type MyTurn from '@/generated/org/anju/MyTurn';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import TurnState from '@/generated/org/anju/TurnState';
import { useT } from '@/lib/i18n';
import { PausedWhy } from '../board/PausedWhy';
import { useLiveBoard, useOnBoardMove } from '../board/useLiveBoard';
import WaitingRoom from '../leftover/WaitingRoom';
import { useMyTurn, useOfferingName } from '../queries';
import styles from '../selection.module.css';
import WishPage from '../wish/WishPage';
import { Choosing } from './Choosing';
import { standingOf, type Standing } from './standing';
import { TurnHead } from './TurnHead';

interface MyTurnPageProps {
  offeringId: number;
  /** What follows the choice. */
  agreement: ReactNode;
}

/** A family's own way to a flat: by its turn, by a wish list or out of the waiting room, as the plan says. */
export function MyTurnPage({ offeringId, agreement }: MyTurnPageProps) {
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
          {placeOf(turn, receipt, agreement) ?? (
            <>
              <Head turn={turn} />
              <After turn={turn} agreement={agreement} />
              <Choosing turn={turn} watched={watched} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Where the family chooses when that is not on the board itself. */
function placeOf(turn: MyTurn, receipt: string | undefined, agreement: ReactNode) {
  const family = { offeringId: turn.offeringId, ...(receipt && { receipt }) };
  if (turn.chosen) {
    return undefined;
  }
  if (turn.phase.mode === SelectionMode.WISH_LISTS) {
    return <WishPage {...family} agreement={agreement} />;
  }
  const isOutside = !turn.turn || turn.turn.state === TurnState.WAITING;
  return turn.phase.mode === SelectionMode.LEFTOVERS && isOutside ? <WaitingRoom {...family} /> : undefined;
}

function Ways({ turn }: { turn: MyTurn }) {
  const t = useT();
  return (
    <nav className={styles.way} aria-label={t('ui.crumbs')}>
      <Link to="/applicant/selection">{t('selection.mine.title')}</Link>
      <Link to={`/offerings/${turn.offeringId}/board`}>{t('selection.board.title')}</Link>
      {!turn.forAnother && (
        <Link to={`/applicant/selection-help/${turn.offeringId}`}>{t('desk.hall.help.title')}</Link>
      )}
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
      {ended === 'forfeited' && !turn.forAnother && (
        <ButtonLink to={`/applicant/selection-help/${turn.offeringId}`}>
          {t('desk.hall.help.title')}
        </ButtonLink>
      )}
    </div>
  ) : null;
}
