import { useState } from 'react';
import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { SelectionEndpoint } from '@/generated/endpoints';
import type Board from '@/generated/org/anju/Board';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { FlatBoard } from '../board/FlatBoard';
import { FlatCard } from '../board/FlatCard';
import { JustTaken } from '../board/JustTaken';
import { flatsOf, isFree, type Flat } from '../board/units';
import { useSelectedFlat } from '../board/useSelectedFlat';
import { ChoiceDialog } from '../turn/ChoiceDialog';
import { useChoice } from '../turn/useChoice';
import styles from './desk.module.css';

interface DeskPickProps {
  offeringId: number;
  family: ConsoleTurn;
  holdSeconds: number;
  board: Board;
}

/** The elevation at the desk: the staff chooses what the family points at. */
export function DeskPick({ offeringId, family, holdSeconds, board }: DeskPickProps) {
  const t = useT();
  const flats = flatsOf(board);
  const [asked, setAsked] = useState<number>();
  const { selected, gone: went, select, taken } = useSelectedFlat(flats, asked);
  const choice = useChoice({
    send: ({ flat, attempt }) => SelectionEndpoint.chooseAtDesk(offeringId, family.receipt, flat.id, attempt),
    onTaken: taken,
  });
  const hold = useCommand((flat: Flat) => SelectionEndpoint.holdAtDesk(offeringId, family.receipt, flat.id), {
    refreshes: ['selection'],
    refused: {
      'selection.unit-taken': (_, flat) => taken(flat),
      'selection.unit-held': (_, flat) => taken(flat),
    },
  });
  const gone = went && !choice.isOwn(went) ? went : undefined;
  const pick = (flat: Flat) => {
    choice.reset();
    hold.reset();
    setAsked(undefined);
    select(flat);
  };
  const keep = (flat: Flat) => {
    setAsked(flat.id);
    hold.run(flat);
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
            <Button kind="primary" wide disabled={choice.isBusy} onClick={() => choice.ask(selected)}>
              {t('desk.hall.choose', { room: selected.room })}
            </Button>
            {holdSeconds > 0 && isFree(selected) && (
              <Button wide disabled={hold.isRunning} onClick={() => keep(selected)}>
                {t('desk.hall.hold', { seconds: holdSeconds })}
              </Button>
            )}
            <Refusal error={hold.error} />
          </FlatCard>
        ) : (
          !gone && <p className={styles.hint}>{t('desk.hall.pick')}</p>
        )}
      </div>
    </div>
  );
}
