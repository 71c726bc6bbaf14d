import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardEndpoint } from '@/generated/endpoints';
import { problemFrom, RefusedError } from '@/lib/problem';
import { BoardWatch, pauseAfter, type Watched } from './BoardWatch';
import { boardOf, tickOf } from './boardFixture';

const board = boardOf('AVAILABLE', 'AVAILABLE');

/** One connection, as the server would write it. */
class Line {
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  readonly response = new Response(
    new ReadableStream<Uint8Array>({ start: (controller) => void (this.#controller = controller) }),
  );

  send(name: string, id: number, data: unknown) {
    this.#write(`event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  drop() {
    this.#controller.error(new TypeError('connection lost'));
  }

  #write(text: string) {
    this.#controller.enqueue(new TextEncoder().encode(text));
  }
}

describe('watching a board', () => {
  const fetched = vi.fn<typeof fetch>();
  let lines: Line[];
  let watch: BoardWatch;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    lines = [];
    fetched.mockImplementation((_, init) => {
      const line = new Line();
      lines.push(line);
      init?.signal?.addEventListener('abort', () => line.drop());
      return Promise.resolve(line.response);
    });
    vi.stubGlobal('fetch', fetched);
    vi.spyOn(BoardEndpoint, 'board').mockResolvedValue(boardOf('SOLD', 'AVAILABLE'));
    watch = new BoardWatch(7);
    stop = watch.start();
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const until = (what: (watched: Watched) => boolean) =>
    vi.waitFor(() => expect(what(watch.state())).toBe(true));
  const stateOf = (watched: Watched, index: number) =>
    String(watched.board?.buildings[0]?.units[index]?.state);

  async function goLive() {
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    lines[0]!.send('board', 4, board);
    await until(({ link }) => link === 'live');
  }

  it('shows the board and then what changes', async () => {
    await goLive();
    lines[0]!.send('tick', 5, tickOf(5, { 2: 'CHOSEN' }));
    await until((watched) => stateOf(watched, 1) === 'CHOSEN');
  });

  it('connects anew at once when a tick is missing, without calling the line lost', async () => {
    const links: string[] = [];
    await goLive();
    watch.subscribe(() => links.push(watch.state().link));
    lines[0]!.send('tick', 6, tickOf(6, { 1: 'CHOSEN' }));
    await vi.waitFor(() => expect(lines).toHaveLength(2));
    lines[1]!.send('board', 6, boardOf('CHOSEN', 'AVAILABLE'));
    await until((watched) => stateOf(watched, 0) === 'CHOSEN');
    expect(links).not.toContain('lost');
  });

  it('says that the line is lost, keeps the board, reads it the ordinary way and comes back', async () => {
    await goLive();
    lines[0]!.drop();
    await until(({ link }) => link === 'lost');
    await until((watched) => stateOf(watched, 0) === 'SOLD');
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() => expect(lines).toHaveLength(2));
    lines[1]!.send('board', 9, board);
    await until(({ link }) => link === 'live');
    expect(stateOf(watch.state(), 0)).toBe('AVAILABLE');
  });

  it('takes a line that has gone silent for lost', async () => {
    await goLive();
    await vi.advanceTimersByTimeAsync(40_000);
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1));
  });

  it('tells why there is no board', async () => {
    const refusal = new RefusedError(problemFrom(404, { code: 'offering.unknown' }));
    vi.spyOn(BoardEndpoint, 'board').mockRejectedValue(refusal);
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    lines[0]!.drop();
    await until(({ error }) => error === refusal);
  });

  it('ends the connection when nobody looks any more', async () => {
    await goLive();
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(1);
    expect(watch.state().link).toBe('live');
  });
});

describe('the pause before the next try', () => {
  it('doubles up to a quarter of a minute', () => {
    expect([1, 2, 3, 4, 5, 9].map((failures) => pauseAfter(failures, 1))).toEqual([
      1000, 2000, 4000, 8000, 15_000, 15_000,
    ]);
  });

  it('differs from viewer to viewer', () => {
    expect(pauseAfter(3, 0)).toBe(2000);
  });
});
