import { describe, expect, it } from 'vitest';
import { serverEvents, type ServerEvent } from './serverEvents';

async function read(...parts: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });
  for await (const event of serverEvents(body)) {
    events.push(event);
  }
  return events;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an event stream', () => {
  it('gives name, id and data of each message', async () => {
    const events = await read(
      bytes('event: tick\nid: 3\nretry: 1000\ndata: {"a":1}\n\nevent: board\ndata: {}\n\n'),
    );
    expect(events).toEqual([
      { name: 'tick', id: '3', data: '{"a":1}' },
      { name: 'board', id: '', data: '{}' },
    ]);
  });

  it('joins messages that come in pieces, also within one Chinese character', async () => {
    const all = bytes('event: board\ndata: "1 栋"\n\n');
    const cut = all.indexOf(0xe6) + 1;
    const [event] = await read(all.slice(0, cut), all.slice(cut));
    expect(event?.data).toBe('"1 栋"');
  });

  it('gives a comment as a sign of life', async () => {
    expect(await read(bytes(': alive\n\n'))).toEqual([{ name: 'alive', id: '', data: '' }]);
  });

  it('reads line ends of either kind', async () => {
    const [event] = await read(bytes('event: tick\r\ndata: 1\r\n\r\n'));
    expect(event).toEqual({ name: 'tick', id: '', data: '1' });
  });
});
