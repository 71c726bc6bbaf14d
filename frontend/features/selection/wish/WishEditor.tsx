import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions, Split } from '@/components/Stack';
import { EmptyState, Refusal } from '@/components/states';
import type MyWishes from '@/generated/org/anju/MyWishes';
import SessionState from '@/generated/org/anju/SessionState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { FlatBoard } from '../board/FlatBoard';
import { FlatCard } from '../board/FlatCard';
import { isFree, placeOf, type Flat } from '../board/units';
import { sameOrder } from './order';
import { useChances, useSubmit, type Family } from './queries';
import { useReorder } from './useReorder';
import styles from './Wish.module.css';
import { WishRow } from './WishRow';

interface WishEditorProps {
  family: Family;
  mine: MyWishes;
  flats: readonly Flat[];
}

/** The list as it is being ranked, beside the board from which it is filled. */
export function WishEditor({ family, mine, flats }: WishEditorProps) {
  const t = useT();
  const format = useFormat();
  const [draft, setDraft] = useState<readonly number[]>();
  const [selected, setSelected] = useState<Flat>();
  const [said, setSaid] = useState('');
  const submit = useSubmit(family, () => setDraft(undefined));
  const wishes = draft ?? mine.wishes;
  const isFixed = mine.state !== SessionState.OPEN || !mine.takesPart;
  const isChanged = draft !== undefined && !sameOrder(draft, mine.wishes);
  const known = new Map(flats.map((flat) => [flat.id, flat]));
  const nameOf = (unit: number) => {
    const flat = known.get(unit);
    return flat ? placeOf(flat) : t('wish.unit.unknown');
  };
  const change = (list: readonly number[]) => {
    submit.reset();
    setDraft(list);
  };
  const remove = (place: number) => {
    setSaid(t('wish.said.removed', { name: nameOf(wishes[place]!) }));
    change(wishes.toSpliced(place, 1));
  };
  const add = (flat: Flat) => {
    setSaid(t('wish.said.added', { name: placeOf(flat), place: wishes.length + 1 }));
    change([...wishes, flat.id]);
  };
  const { rows, dragged, handle, move } = useReorder({
    list: wishes,
    onOrder: change,
    onMoved: (unit, place) => setSaid(t('wish.said.moved', { name: nameOf(unit), place: place + 1 })),
    onRemove: remove,
  });
  const chances = useChances(family, wishes, mine.showsChances && !isFixed);
  const chanceOf = (unit: number) => chances?.units.find(({ unitId }) => unitId === unit)?.chance;
  const current = selected && (known.get(selected.id) ?? selected);
  return (
    <Split
      aside={
        <Card
          title={t('wish.list')}
          aside={
            <span className="muted small">
              {t('wish.count', { count: wishes.length, most: mine.mostWishes })}
            </span>
          }
        >
          <p role="status" className="visually-hidden">
            {said}
          </p>
          {wishes.length === 0 ? (
            <EmptyState title={t('wish.empty')} text={t('wish.empty.text')} />
          ) : (
            <ol className={styles.list} ref={rows}>
              {wishes.map((unit, place) => (
                <WishRow
                  key={unit}
                  flat={known.get(unit)}
                  place={place}
                  size={wishes.length}
                  chance={chanceOf(unit)}
                  isDragged={dragged === place}
                  isFixed={isFixed}
                  handle={handle(place)}
                  onMove={(to) => move(place, to)}
                  onRemove={() => remove(place)}
                />
              ))}
            </ol>
          )}
          {chances && (
            <p className="muted small">
              {t('wish.chances.note', { count: chances.withoutListAhead, time: format.time(chances.asOf) })}
            </p>
          )}
          <Refusal error={submit.error} />
          {!isFixed && (
            <Submit
              wishes={wishes}
              mine={mine}
              isChanged={isChanged}
              isRunning={submit.isRunning}
              onSubmit={() => submit.run({ wishes, basedOn: mine.version })}
              onDiscard={() => change(mine.wishes)}
            />
          )}
        </Card>
      }
    >
      <FlatBoard flats={flats} selectedId={current?.id} onSelect={setSelected} />
      {current && (
        <FlatCard flat={current}>
          {!isFixed && (
            <Add flat={current} wishes={wishes} most={mine.mostWishes} onAdd={() => add(current)} />
          )}
        </FlatCard>
      )}
    </Split>
  );
}

interface AddProps {
  flat: Flat;
  wishes: readonly number[];
  most: number;
  onAdd: () => void;
}

function Add({ flat, wishes, most, onAdd }: AddProps) {
  const t = useT();
  const place = wishes.indexOf(flat.id);
  if (place >= 0) {
    return <p>{t('wish.isIn', { place: place + 1 })}</p>;
  }
  if (!isFree(flat)) {
    return <p>{t('wish.notFree')}</p>;
  }
  return wishes.length >= most ? (
    <p>{t('wish.full', { most })}</p>
  ) : (
    <Button kind="primary" wide onClick={onAdd}>
      {t('wish.add', { place: wishes.length + 1 })}
    </Button>
  );
}

interface SubmitProps {
  wishes: readonly number[];
  mine: MyWishes;
  isChanged: boolean;
  isRunning: boolean;
  onSubmit: () => void;
  onDiscard: () => void;
}

/** Nothing counts before it is handed in, and the page says so. */
function Submit({ wishes, mine, isChanged, isRunning, onSubmit, onDiscard }: SubmitProps) {
  const t = useT();
  const [asks, setAsks] = useState(false);
  if (!isChanged) {
    return (
      <p className={styles.saved}>
        {mine.version > 0 ? t('wish.saved', { version: mine.version }) : t('wish.none')}
      </p>
    );
  }
  const send = () => (wishes.length === 0 ? setAsks(true) : onSubmit());
  return (
    <div className={styles.unsaved}>
      <p>{t('wish.unsaved')}</p>
      <Actions>
        <Button kind="primary" disabled={isRunning} onClick={send}>
          {t('wish.submit', { version: mine.version + 1 })}
        </Button>
        <Button kind="quiet" onClick={onDiscard}>
          {t('wish.discard')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asks}
        title={t('wish.withdraw.title')}
        confirm={t('wish.withdraw')}
        danger
        onConfirm={() => {
          setAsks(false);
          onSubmit();
        }}
        onCancel={() => setAsks(false)}
      >
        {t('wish.withdraw.text')}
      </ConfirmDialog>
    </div>
  );
}
