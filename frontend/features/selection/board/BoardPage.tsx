import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import type Board from '@/generated/org/anju/Board';
import { useT } from '@/lib/i18n';
import { BigScreen } from './BigScreen';
import { FlatBoard } from './FlatBoard';
import { FlatCard } from './FlatCard';
import { useOfferingName, useProgress } from '../queries';
import styles from '../selection.module.css';
import { SlotPanel } from './SlotPanel';
import { flatsOf } from './units';
import { useLiveBoard, useOnBoardMove } from './useLiveBoard';
import { WatchedBoard } from './WatchedBoard';

/** The live board for everybody: which flats are left, and whose turn it is. `?screen=big` is for a hall. */
export function BoardPage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [parameters] = useSearchParams();
  const name = useOfferingName(offeringId) ?? '';
  const progress = useProgress(offeringId);
  const watched = useLiveBoard(offeringId);
  useOnBoardMove(watched, () => void progress.refetch());
  if (parameters.get('screen') === 'big') {
    return <BigScreen offeringId={offeringId} name={name} progress={progress.data} watched={watched} />;
  }
  return (
    <>
      <PageHeader
        title={t('selection.board.heading', { name })}
        crumbs={[{ to: `/offerings/${offeringId}`, text: t('selection.offering') }]}
        lead={t('selection.board.lead')}
        actions={<ButtonLink to="?screen=big">{t('selection.big.open')}</ButtonLink>}
      />
      <WatchedBoard watched={watched}>
        {(board) => (
          <div className={styles.public}>
            {progress.data && <SlotPanel progress={progress.data} board={board} />}
            <Spectators board={board} />
          </div>
        )}
      </WatchedBoard>
      <p className={styles.boardFoot}>
        {t('selection.board.mine')} <Link to="/applicant/selection">{t('selection.mine.title')}</Link>
      </p>
    </>
  );
}

function Spectators({ board }: { board: Board }) {
  const t = useT();
  const [selectedId, setSelectedId] = useState<number>();
  const flats = flatsOf(board);
  const selected = flats.find(({ id }) => id === selectedId);
  return (
    <div className={styles.choosing}>
      <div className={styles.board}>
        <FlatBoard flats={flats} selectedId={selectedId} onSelect={({ id }) => setSelectedId(id)} />
      </div>
      <div className={styles.side}>
        {selected ? <FlatCard flat={selected} /> : <p className={styles.hint}>{t('selection.look')}</p>}
      </div>
    </div>
  );
}
