import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Elevation } from '@/components/elevation/Elevation';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { RehearsalEndpoint } from '@/generated/endpoints';
import type Board from '@/generated/org/anju/Board';
import type MyRehearsal from '@/generated/org/anju/MyRehearsal';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { copyOf, placeOf, type CopyFlat } from './copy';
import { CopyFlatCard } from './CopyFlatCard';
import styles from './rehearsal.module.css';
import { movedWish, sameWishes, withoutWish, withWish, type WishList } from './wishes';

interface WishPracticeProps {
  mine: MyRehearsal;
  board: Board;
  receipt: string | undefined;
}

/** A family practises to rank flats: any flat of the copy, since nobody takes one before the close. */
export function WishPractice({ mine, board, receipt }: WishPracticeProps) {
  const t = useT();
  const [list, setList] = useState<WishList>(mine.wishes);
  const [pressed, setPressed] = useState<number>();
  const flats = copyOf(board, []).map((flat) =>
    list.includes(flat.id) ? { ...flat, state: 'mine' as const } : flat,
  );
  const selected = flats.find(({ id }) => id === pressed);
  const most = mine.mostWishes ?? 0;
  return (
    <Stack>
      <p>{t('rehearsal.wish.lead', { count: most })}</p>
      <div className={styles.copy}>
        <div className={styles.board}>
          <Elevation units={flats} selectedId={selected?.id} onSelect={({ id }) => setPressed(id)} />
        </div>
        <div className={styles.side}>
          {selected && (
            <CopyFlatCard flat={selected}>
              {selected.state === 'mine' ? (
                <Button wide onClick={() => setList(withoutWish(list, selected.id))}>
                  {t('rehearsal.wish.remove')}
                </Button>
              ) : (
                <Button
                  kind="primary"
                  wide
                  disabled={list.length >= most || selected.state === 'other'}
                  onClick={() => setList(withWish(list, selected.id))}
                >
                  {t('rehearsal.wish.add', { place: list.length + 1 })}
                </Button>
              )}
            </CopyFlatCard>
          )}
          <Wishes {...{ list, flats, mine, receipt }} onChange={setList} />
        </div>
      </div>
    </Stack>
  );
}

interface WishesProps {
  list: WishList;
  flats: readonly CopyFlat[];
  mine: MyRehearsal;
  receipt: string | undefined;
  onChange: (list: WishList) => void;
}

function Wishes({ list, flats, mine, receipt, onChange }: WishesProps) {
  const t = useT();
  const { offeringId } = mine.rehearsal;
  const keep = useCommand(() => RehearsalEndpoint.keepWishes(offeringId, receipt, [...list]), {
    refreshes: ['rehearsal'],
  });
  const isKept = sameWishes(list, mine.wishes);
  return (
    <Card title={t('rehearsal.wish.list')} dense>
      {list.length === 0 ? (
        <p className="muted">{t('rehearsal.wish.none')}</p>
      ) : (
        <ol className={styles.wishes}>
          {list.map((unit, index) => (
            <Wish
              key={unit}
              flat={flats.find(({ id }) => id === unit)}
              isFirst={index === 0}
              isLast={index === list.length - 1}
              onMove={(by) => onChange(movedWish(list, unit, by))}
              onRemove={() => onChange(withoutWish(list, unit))}
            />
          ))}
        </ol>
      )}
      <Refusal error={keep.error} />
      <Actions>
        <Button kind="primary" disabled={isKept || keep.isRunning} onClick={() => keep.run()}>
          {t('rehearsal.wish.keep')}
        </Button>
        {isKept && list.length > 0 && <span role="status">{t('rehearsal.wish.kept')}</span>}
      </Actions>
    </Card>
  );
}

interface WishProps {
  flat: CopyFlat | undefined;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Wish({ flat, isFirst, isLast, onMove, onRemove }: WishProps) {
  const t = useT();
  const format = useFormat();
  const place = flat ? placeOf(flat) : '';
  return (
    <li>
      <span>
        <b>{place}</b>{' '}
        <span className="muted small">{flat && `${flat.layout} · ${format.shortPrice(flat.price)}`}</span>
      </span>
      <span className={styles.moves}>
        <button
          type="button"
          disabled={isFirst}
          aria-label={t('rehearsal.wish.up', { place })}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={isLast}
          aria-label={t('rehearsal.wish.down', { place })}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button type="button" aria-label={t('rehearsal.wish.removeOne', { place })} onClick={onRemove}>
          ×
        </button>
      </span>
    </li>
  );
}
