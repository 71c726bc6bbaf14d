import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { SelectionEndpoint } from '@/generated/endpoints';
import type Board from '@/generated/org/anju/Board';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import { useT } from '@/lib/i18n';
import type { Watched } from './board/BoardWatch';
import { ChoiceDialog } from './turn/ChoiceDialog';
import { FlatBoard } from './board/FlatBoard';
import { FlatCard } from './board/FlatCard';
import { JustTaken } from './board/JustTaken';
import styles from './selection.module.css';
import { standingOf } from './turn/standing';
import { isFree, flatsOf, type Flat } from './board/units';
import { useChoice } from './turn/useChoice';
import { useSelectedFlat } from './board/useSelectedFlat';
import { WatchedBoard } from './board/WatchedBoard';

interface DeskProps {
  offeringId: number;
  family: ConsoleTurn;
  watched: Watched;
  onClose: () => void;
}

/** Chooses for a family that stands at the desk. */
export function Desk({ offeringId, family, watched, onClose }: DeskProps) {
  const t = useT();
  const words = { receipt: family.receipt, name: family.name };
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.desk}>
      <Card
        title={t('selection.desk.heading', words)}
        aside={<Button onClick={onClose}>{t('selection.desk.close')}</Button>}
      >
        {standingOf(family) === 'chosen' ? (
          <p className={styles.done} role="status">
            {t('selection.desk.done', { ...words, unit: family.unit ?? '' })}
          </p>
        ) : (
          <WatchedBoard watched={watched}>
            {(board) => <Pick offeringId={offeringId} family={family} board={board} />}
          </WatchedBoard>
        )}
      </Card>
    </div>
  );
}

function Pick({ offeringId, family, board }: { offeringId: number; family: ConsoleTurn; board: Board }) {
  const t = useT();
  const flats = flatsOf(board);
  const { selected, gone: went, select, taken } = useSelectedFlat(flats);
  const choice = useChoice({
    send: ({ flat, attempt }) => SelectionEndpoint.chooseAtDesk(offeringId, family.receipt, flat.id, attempt),
    onTaken: taken,
  });
  const gone = went && !choice.isOwn(went) ? went : undefined;
  const pick = (flat: Flat) => {
    choice.reset();
    select(flat);
  };
  return (
    <div className={styles.choosing}>
      <div className={styles.board}>
        <FlatBoard flats={flats} selectedId={selected?.id} onSelect={pick} />
      </div>
      <div className={styles.side}>
        {gone && <JustTaken gone={gone} flats={flats} onSelect={pick} />}
        <ChoiceDialog choice={choice} family={`${family.receipt} ${family.name}`} />
        {selected ? (
          <FlatCard flat={selected}>
            {isFree(selected) && standingOf(family) === 'open' && (
              <Button kind="primary" wide disabled={choice.isBusy} onClick={() => choice.ask(selected)}>
                {t('selection.desk.choose', { room: selected.room })}
              </Button>
            )}
          </FlatCard>
        ) : (
          !gone && <p className={styles.hint}>{t('selection.desk.pick')}</p>
        )}
      </div>
    </div>
  );
}
