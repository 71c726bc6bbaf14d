import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { moved, placeByKey, placeByPointer } from './order';

interface Reorder<T> {
  list: readonly T[];
  onOrder: (list: readonly T[]) => void;
  /** Told after a move, so that it can be said. */
  onMoved: (item: T, place: number) => void;
  onRemove: (place: number) => void;
}

/** Puts the items of a list into another order, by dragging, by keys and by buttons. */
export function useReorder<T>({ list, onOrder, onMoved, onRemove }: Reorder<T>) {
  const rows = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number>();

  const move = (from: number, to: number) => {
    const item = list[from];
    if (item === undefined || from === to || to < 0 || to >= list.length) {
      return;
    }
    onOrder(moved(list, from, to));
    onMoved(item, to);
  };

  const middles = () =>
    [...(rows.current?.children ?? [])].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });

  // At the window, because a row that takes another place loses the pointer that it had captured.
  const follow = useEffectEvent((event: globalThis.PointerEvent) => {
    const to = placeByPointer(middles(), event.clientY);
    if (dragged !== undefined && to !== dragged) {
      move(dragged, to);
      setDragged(to);
    }
  });
  const isDragging = dragged !== undefined;
  useEffect(() => {
    if (!isDragging) {
      return undefined;
    }
    const drop = () => setDragged(undefined);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
  }, [isDragging]);

  const handle = (place: number) => ({
    onPointerDown: () => setDragged(place),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Delete') {
        event.preventDefault();
        onRemove(place);
        return;
      }
      const to = placeByKey(event.key, place, list.length);
      if (to !== undefined) {
        event.preventDefault();
        move(place, to);
      }
    },
  });

  return { rows, dragged, handle, move };
}
