import { useState } from 'react';
import { Button } from '@/components/Button';
import { SelectionEndpoint } from '@/generated/endpoints';
import type Board from '@/generated/org/anju/Board';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useT, type TextKey } from '@/lib/i18n';
import type { Watched } from '../board/BoardWatch';
import { Compare, CompareButton } from '../board/Compare';
import { FlatBoard } from '../board/FlatBoard';
import { FlatCard } from '../board/FlatCard';
import { JustTaken } from '../board/JustTaken';
import { isFree, flatsOf, type Flat } from '../board/units';
import { useCompared } from '../board/useCompared';
import { useSelectedFlat } from '../board/useSelectedFlat';
import { WatchedBoard } from '../board/WatchedBoard';
import styles from '../selection.module.css';
import { actsFor } from './actsFor';
import { ChoiceDialog } from './ChoiceDialog';
import { GiveUp } from './GiveUp';
import { Hold } from './Hold';
import { standingOf, type Standing } from './standing';
import { useChoice } from './useChoice';

/** The live elevation, and beside it the flat that the family looks at. */
export function Choosing({ turn, watched }: { turn: MyTurn; watched: Watched }) {
  return <WatchedBoard watched={watched}>{(board) => <Elevations turn={turn} board={board} />}</WatchedBoard>;
}

const FOOT: Partial<Record<Standing, TextKey>> = {
  waiting: 'selection.looking',
  open: 'selection.sign',
};

function Elevations({ turn, board }: { turn: MyTurn; board: Board }) {
  const t = useT();
  const kept = turn.turn?.held?.unitId;
  const flats = flatsOf(board, { mine: turn.chosen?.unitId, kept });
  const [asked, setAsked] = useState<number>();
  const { selected, gone: went, select, taken } = useSelectedFlat(flats, asked);
  const compared = useCompared(flats);
  const choice = useChoice({
    send: ({ flat, attempt }) => SelectionEndpoint.choose(turn.offeringId, actsFor(turn), flat.id, attempt),
    onTaken: taken,
  });
  const standing = standingOf(turn);
  const mayChoose = standing === 'open';
  const gone = went && !choice.isOwn(went) ? went : undefined;
  const pick = (flat: Flat) => {
    choice.reset();
    setAsked(undefined);
    select(flat);
  };
  return (
    <div className={styles.choosing}>
      <div className={styles.board}>
        <FlatBoard flats={flats} selectedId={selected?.id} onSelect={pick} />
      </div>
      <div className={styles.side}>
        {gone && <JustTaken gone={gone} flats={flats} onSelect={pick} />}
        {(mayChoose || choice.error) && <ChoiceDialog choice={choice} />}
        {selected ? (
          <FlatCard flat={selected}>
            {mayChoose && (isFree(selected) || selected.id === kept) && (
              <>
                <Button kind="primary" wide disabled={choice.isBusy} onClick={() => choice.ask(selected)}>
                  {t('selection.choose', { room: selected.room })}
                </Button>
                <Hold key={selected.id} turn={turn} flat={selected} onAsk={setAsked} onTaken={taken} />
              </>
            )}
            <CompareButton flat={selected} compared={compared} />
          </FlatCard>
        ) : (
          !gone && <p className={styles.hint}>{t(mayChoose ? 'selection.pick' : 'selection.look')}</p>
        )}
      </div>
      <div className={styles.compared}>
        <Compare compared={compared} onSelect={pick} />
      </div>
      <div className={styles.foot}>
        <p>{t(FOOT[standing] ?? 'selection.board.lead')}</p>
        {mayChoose && <GiveUp turn={turn} />}
      </div>
    </div>
  );
}
