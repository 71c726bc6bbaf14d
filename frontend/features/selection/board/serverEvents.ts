/** One message of a `text/event-stream`. A comment, which only keeps the connection open, comes as `alive`. */
export interface ServerEvent {
  name: string;
  id: string;
  data: string;
}

/** Reads the messages of a stream as they come; ends when the stream ends. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let unread = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    unread += decoder.decode(part.value, { stream: true }).replaceAll('\r', '');
    const messages = unread.split('\n\n');
    unread = messages.pop() ?? '';
    yield* messages.map(parse);
  }
}

function parse(message: string): ServerEvent {
  const lines = message.split('\n');
  const all = (field: string) =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).trimStart());
  const data = all('data').join('\n');
  return { name: all('event').at(-1) ?? (data ? 'message' : 'alive'), id: all('id').at(-1) ?? '', data };
}
