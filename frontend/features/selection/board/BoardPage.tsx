import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Actions } from '@/components/Stack';
import type Board from '@/generated/org/anju/Board';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useOfferingName } from '../queries';
import styles from '../selection.module.css';
import { BigScreen } from './BigScreen';
import { Compare, CompareButton } from './Compare';
import { FlatBoard } from './FlatBoard';
import { FlatCard } from './FlatCard';
import { PausedWhy } from './PausedWhy';
import { SlotPanel } from './SlotPanel';
import { flatsOf } from './units';
import { useCompared } from './useCompared';
import { useLiveBoard } from './useLiveBoard';
import { WatchedBoard } from './WatchedBoard';

/** The live board for everybody: which flats are left, and whose turn it is. `?screen=big` is for a hall. */
export function BoardPage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [parameters] = useSearchParams();
  const name = useOfferingName(offeringId) ?? '';
  const watched = useLiveBoard(offeringId);
  if (parameters.get('screen') === 'big') {
    return <BigScreen offeringId={offeringId} name={name} watched={watched} />;
  }
  return (
    <>
      <PageHeader
        title={t('selection.board.heading', { name })}
        crumbs={[{ to: `/offerings/${offeringId}`, text: t('selection.offering') }]}
        lead={t('selection.board.lead')}
        actions={<Ways offeringId={offeringId} />}
      />
      <PausedWhy offeringId={offeringId} watched={watched} />
      <WatchedBoard watched={watched}>
        {(board) => (
          <div className={styles.public}>
            <SlotPanel board={board} />
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

function Ways({ offeringId }: { offeringId: number }) {
  const t = useT();
  const isAcquirer = useSession().person?.roles.includes('acquirer') ?? false;
  return (
    <Actions>
      {isAcquirer && (
        <ButtonLink to={`/acquirer/floor-plans/${offeringId}`}>{t('selection.plans.manage')}</ButtonLink>
      )}
      <ButtonLink to="?screen=big">{t('selection.big.open')}</ButtonLink>
    </Actions>
  );
}

function Spectators({ board }: { board: Board }) {
  const t = useT();
  const [selectedId, setSelectedId] = useState<number>();
  const flats = flatsOf(board);
  const compared = useCompared(flats);
  const selected = flats.find(({ id }) => id === selectedId);
  return (
    <div className={styles.choosing}>
      <div className={styles.board}>
        <FlatBoard flats={flats} selectedId={selectedId} onSelect={({ id }) => setSelectedId(id)} />
      </div>
      <div className={styles.side}>
        {selected ? (
          <FlatCard flat={selected}>
            <CompareButton flat={selected} compared={compared} />
          </FlatCard>
        ) : (
          <p className={styles.hint}>{t('selection.look')}</p>
        )}
      </div>
      <div className={styles.compared}>
        <Compare compared={compared} onSelect={({ id }) => setSelectedId(id)} />
      </div>
    </div>
  );
}
