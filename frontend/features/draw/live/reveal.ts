/** How far the reveal is. Positions count from 0; `shown` families of the called ones have been shown. */
export interface Reveal {
  called: number;
  shown: number;
  isPaused: boolean;
  /** So many stand on the screen together. */
  room: number;
}

export type RevealAction =
  /** The clock: so many more. */
  | { kind: 'more'; count: number }
  | { kind: 'pause' }
  | { kind: 'resume' }
  /** The group after the one on the screen, whole. */
  | { kind: 'next' }
  | { kind: 'previous' }
  | { kind: 'end' }
  | { kind: 'again' }
  | { kind: 'room'; room: number };

/** Where motion is not wanted, the reveal waits for a key: whole groups, one at a press. */
export const beginReveal = (called: number, room: number, isStill: boolean): Reveal => ({
  called,
  room,
  shown: isStill ? Math.min(called, room) : 0,
  isPaused: isStill,
});

/** Where the group on the screen begins. */
export const groupStart = ({ shown, room }: Reveal) => Math.max(0, Math.ceil(shown / room) - 1) * room;

export const isOver = ({ shown, called }: Reveal) => shown >= called;

export function reveal(before: Reveal, action: RevealAction): Reveal {
  const { called, room, shown } = before;
  const until = (count: number) => Math.min(called, Math.max(0, count));
  const start = groupStart(before);
  switch (action.kind) {
    case 'more':
      return before.isPaused ? before : { ...before, shown: until(shown + action.count) };
    case 'pause':
      return { ...before, isPaused: true };
    case 'resume':
      return { ...before, isPaused: false };
    case 'next': {
      const isWhole = shown >= until(start + room) && shown > 0;
      return { ...before, shown: until(start + (isWhole ? 2 : 1) * room), isPaused: true };
    }
    case 'previous':
      return { ...before, shown: until(Math.max(room, start)), isPaused: true };
    case 'end':
      return { ...before, shown: called };
    case 'again':
      return { ...before, shown: 0, isPaused: false };
    case 'room':
      return { ...before, room: action.room };
  }
}

const KEYS: Readonly<Record<string, RevealAction['kind']>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  End: 'end',
  Home: 'again',
};

/** What a key means; nothing for a key that belongs to the browser or to a field. */
export function actionOf(key: string, { isPaused }: Reveal): RevealAction | undefined {
  if (key === ' ') {
    return { kind: isPaused ? 'resume' : 'pause' };
  }
  const kind = KEYS[key];
  return kind ? ({ kind } as RevealAction) : undefined;
}
