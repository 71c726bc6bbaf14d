import { useEffect, useReducer, useState } from 'react';
import type { ComputedOrder } from '../background';
import type { Place } from '../protocol/order';
import { paceOf } from './pace';
import { actionOf, beginReveal, groupStart, isOver, reveal, type Reveal, type RevealAction } from './reveal';

export interface Revealing {
  state: Reveal;
  /** The families of the group on the screen, as far as they are shown. */
  places: readonly Place[];
  act: (action: RevealAction) => void;
}

/** Reveals the called families from the order that was computed here, group by group. */
export function useReveal(order: ComputedOrder, called: number, room: number, isStill: boolean): Revealing {
  const [state, act] = useReducer(reveal, undefined, () => beginReveal(called, room, isStill));
  const start = groupStart(state);
  const group = useGroup(order, start, state.room);
  const isRunning = !state.isPaused && !isOver(state);
  useEffect(() => act({ kind: 'room', room }), [room]);
  useEffect(() => {
    const { every, atOnce } = paceOf(called);
    const timer = isRunning ? setInterval(() => act({ kind: 'more', count: atOnce }), every) : undefined;
    return () => clearInterval(timer);
  }, [called, isRunning]);
  useKeys(state, act);
  return { state, places: group.slice(0, state.shown - start), act };
}

/** The families of one group; those of the group before until they have come. */
function useGroup(order: ComputedOrder, start: number, room: number): readonly Place[] {
  const [group, setGroup] = useState<{ start: number; places: readonly Place[] }>({ start: -1, places: [] });
  useEffect(() => {
    let isCurrent = true;
    void order.page(start, room).then((places) => isCurrent && setGroup({ start, places }));
    return () => {
      isCurrent = false;
    };
  }, [order, start, room]);
  return group.start === start ? group.places : [];
}

/** Keys of the whole window, as long as nobody types or has a button in focus. */
function useKeys(state: Reveal, act: (action: RevealAction) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTaken = (event.target as HTMLElement).closest(
        'input, textarea, a, button, vaadin-button, summary',
      );
      const action =
        isTaken || event.ctrlKey || event.metaKey || event.altKey ? undefined : actionOf(event.key, state);
      if (action) {
        event.preventDefault();
        act(action);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [state, act]);
}
