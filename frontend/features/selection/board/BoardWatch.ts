import { BoardEndpoint } from '@/generated/endpoints';
import type Board from '@/generated/org/anju/Board';
import type BoardTick from '@/generated/org/anju/BoardTick';
import { noteServerTime } from '@/lib/clock';
import { problemFrom, RefusedError } from '@/lib/problem';
import { afterTick, type Snapshot } from './board';
import { serverEvents, type ServerEvent } from './serverEvents';

/** What a viewer of a live board knows. A board that was read stays while the connection is lost. */
export interface Watched {
  link: 'connecting' | 'live' | 'lost';
  board?: Board;
  error?: unknown;
}

/** The server gives a sign of life every 15 seconds; after two that did not come the line is dead. */
const LONGEST_SILENCE = 40_000;
const LONGEST_PAUSE = 15_000;

/** Milliseconds before the next try. The chance keeps thousands of viewers from coming back at the same moment. */
export const pauseAfter = (failures: number, chance: number) =>
  Math.min(LONGEST_PAUSE, 1000 * 2 ** (failures - 1)) * (0.5 + chance / 2);

/** Why following a stream ended: a missed tick is mended at once, a lost line after a pause. */
type End = 'missed' | 'lost';

/** Follows the live board of an offering for as long as somebody looks, over lost connections and missed ticks. */
export class BoardWatch {
  readonly #offeringId: number;
  readonly #listeners = new Set<() => void>();
  #watched: Watched = { link: 'connecting' };
  #snapshot?: Snapshot;
  #failures = 0;

  constructor(offeringId: number) {
    this.#offeringId = offeringId;
  }

  readonly state = () => this.#watched;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Returns how to stop. */
  start(): () => void {
    const stop = new AbortController();
    void this.#run(stop.signal);
    return () => stop.abort();
  }

  async #run(stop: AbortSignal) {
    while (!stop.aborted) {
      const end = await this.#follow(stop).catch((): End => 'lost');
      if (end === 'lost') {
        await this.#recover(stop);
      }
    }
  }

  async #follow(stop: AbortSignal): Promise<End> {
    const line = new AbortController();
    const body = await open(this.#offeringId, AbortSignal.any([stop, line.signal]));
    let silence = setTimeout(() => line.abort(), LONGEST_SILENCE);
    try {
      for await (const event of serverEvents(body)) {
        clearTimeout(silence);
        silence = setTimeout(() => line.abort(), LONGEST_SILENCE);
        if (!this.#took(event)) {
          return 'missed';
        }
      }
      return 'lost';
    } finally {
      clearTimeout(silence);
      line.abort();
    }
  }

  /** False when a tick is missing. */
  #took(event: ServerEvent): boolean {
    if (event.name === 'board') {
      this.#snapshot = { board: JSON.parse(event.data) as Board, tick: Number(event.id) };
    } else if (event.name === 'tick') {
      this.#snapshot &&= afterTick(this.#snapshot, JSON.parse(event.data) as BoardTick);
    }
    if (!this.#snapshot) {
      return false;
    }
    this.#failures = 0;
    if (event.name !== 'alive') {
      this.#show({ link: 'live', board: this.#snapshot.board });
    }
    return true;
  }

  /** Says that the line is lost, reads the board the ordinary way, for networks without streams, and waits. */
  async #recover(stop: AbortSignal) {
    if (stop.aborted) {
      return;
    }
    this.#snapshot = undefined;
    this.#failures++;
    this.#show({ ...this.#watched, link: 'lost' });
    await this.#readOnce();
    await pause(pauseAfter(this.#failures, Math.random()), stop);
  }

  async #readOnce() {
    try {
      this.#show({ link: 'lost', board: await BoardEndpoint.board(this.#offeringId) });
    } catch (error) {
      this.#show({ ...this.#watched, link: 'lost', error });
    }
  }

  #show(watched: Watched) {
    if (watched.board && watched.board !== this.#watched.board) {
      noteServerTime(new Headers({ 'X-Anju-Now': watched.board.progress.serverTime }));
    }
    this.#watched = watched;
    this.#listeners.forEach((listener) => listener());
  }
}

async function open(offeringId: number, signal: AbortSignal) {
  const response = await fetch(`/api/offerings/${offeringId}/board`, {
    headers: { Accept: 'text/event-stream' },
    cache: 'no-store',
    signal,
  });
  if (!response.ok || !response.body) {
    throw new RefusedError(problemFrom(response.status, null));
  }
  return response.body;
}

/** Ends early when the device is online again, or when nobody looks any more. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    stop.addEventListener('abort', done);
  });
}
