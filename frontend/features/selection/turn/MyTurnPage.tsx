import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Loaded, Skeleton } from '@/components/states';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useT } from '@/lib/i18n';
import { Choosing } from './Choosing';
import { useMyTurn, useOfferingName } from '../queries';
import styles from '../selection.module.css';
import { standingOf, type Standing } from './standing';
import { TurnHead } from './TurnHead';
import { useLiveBoard, useOnBoardMove } from '../board/useLiveBoard';

interface MyTurnPageProps {
  offeringId: number;
  /** What follows the choice. */
  agreement: ReactNode;
}

/** A family's own turn: when it comes, the clock while it runs, and what was chosen. */
export function MyTurnPage({ offeringId, agreement }: MyTurnPageProps) {
  const query = useMyTurn(offeringId);
  const watched = useLiveBoard(offeringId);
  useOnBoardMove(watched, () => void query.refetch());
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(turn) => (
        <div className={styles.turn}>
          <Way turn={turn} />
          <After turn={turn} agreement={agreement} />
          <Choosing turn={turn} watched={watched} />
        </div>
      )}
    </Loaded>
  );
}

function Way({ turn }: { turn: MyTurn }) {
  const t = useT();
  const name = useOfferingName(turn.offeringId);
  return (
    <>
      <nav className={styles.way} aria-label={t('ui.crumbs')}>
        <Link to="/applicant/selection">{t('selection.mine.title')}</Link>
        <Link to={`/offerings/${turn.offeringId}/board`}>{t('selection.board.title')}</Link>
      </nav>
      <TurnHead turn={turn} name={name ?? ''} />
    </>
  );
}

const ENDED: Partial<Record<Standing, 'forfeited' | 'notCalled'>> = {
  forfeited: 'forfeited',
  notCalled: 'notCalled',
};

/** What a turn that is over leads to. */
function After({ turn, agreement }: { turn: MyTurn; agreement: ReactNode }) {
  const t = useT();
  const standing = standingOf(turn);
  const ended = ENDED[standing];
  if (standing === 'chosen') {
    return <>{agreement}</>;
  }
  return ended ? (
    <div className={styles.ended}>
      <p>{t(`selection.ended.${ended}`)}</p>
      <p>{t(`selection.ended.${ended}.next`)}</p>
    </div>
  ) : null;
}
