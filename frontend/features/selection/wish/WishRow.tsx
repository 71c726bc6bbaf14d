import type { ComponentProps } from 'react';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type Chance from '@/generated/org/anju/Chance';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { isFree, placeOf, type Flat } from '../board/units';
import styles from './Wish.module.css';

const TONES: Readonly<Record<`${Chance}`, Tone>> = {
  NOBODY_AHEAD: 'jade',
  AHEAD_PREFER_ANOTHER: 'jade',
  GOES_AHEAD: 'amber',
  GONE: 'plain',
};

interface WishRowProps {
  flat: Flat | undefined;
  place: number;
  size: number;
  chance?: Chance;
  isDragged: boolean;
  /** Nothing can be changed now. */
  isFixed: boolean;
  handle: ComponentProps<'button'>;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One wish: its rank, the unit, and three ways to put it elsewhere. */
export function WishRow({
  flat,
  place,
  size,
  chance,
  isDragged,
  isFixed,
  handle,
  onMove,
  onRemove,
}: WishRowProps) {
  const t = useT();
  const format = useFormat();
  const name = flat ? placeOf(flat) : t('wish.unit.unknown');
  const isGone = !flat || !isFree(flat);
  return (
    <li className={[styles.row, isDragged ? styles.dragged : '', isGone ? styles.gone : ''].join(' ')}>
      {!isFixed && (
        <button
          type="button"
          className={styles.handle}
          aria-label={t('wish.handle', { name, place: place + 1, size })}
          {...handle}
        >
          <span aria-hidden="true" />
        </button>
      )}
      <b className={styles.place}>{place + 1}</b>
      <div className={styles.unit}>
        <span className={styles.name}>{name}</span>
        {flat && (
          <span className="muted small">
            {[flat.layout, format.area(flat.builtArea), flat.orientation, format.price(flat.price)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {isGone ? (
          <StatusTag>{t('wish.unit.gone')}</StatusTag>
        ) : (
          chance && <StatusTag tone={TONES[chance]}>{t(`wish.chance.${chance}` satisfies TextKey)}</StatusTag>
        )}
      </div>
      {!isFixed && (
        <div className={styles.moves}>
          <Move label={t('wish.up', { name })} mark="↑" off={place === 0} onPress={() => onMove(place - 1)} />
          <Move
            label={t('wish.down', { name })}
            mark="↓"
            off={place === size - 1}
            onPress={() => onMove(place + 1)}
          />
          <Move label={t('wish.remove', { name })} mark="✕" onPress={onRemove} />
        </div>
      )}
    </li>
  );
}

function Move({
  label,
  mark,
  off = false,
  onPress,
}: {
  label: string;
  mark: string;
  off?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}
