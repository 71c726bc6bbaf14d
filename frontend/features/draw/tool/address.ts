import { join, type Bytes } from '@/lib/published/bytes';
import {
  FILES,
  NAMES,
  OF_CITY,
  REQUIRED,
  Unreadable,
  largest,
  publishedOf,
  requireNoWebPage,
  type FileName,
  type Published,
} from './files';

/** Nothing heard for so long: nobody is there. */
const SILENCE_MILLISECONDS = 30_000;
const PAGE = /^(.*?)\/(?:api\/)?draws\/(\d+)(?:\/.*)?$/;
/** Before the result a server refuses its files by one of these. */
const NOT_THERE = [404, 409, 410, 425];

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Reads the files of a draw from its public page, from any of its files, or from wherever they are kept by their names. */
export async function readAddress(
  address: string,
  silence = Number(process.env.VERIFY_DRAW_SILENCE ?? SILENCE_MILLISECONDS),
): Promise<Published> {
  const base = baseOf(address);
  const found: Partial<Record<FileName, Bytes>> = {};
  for (const name of NAMES) {
    const bytes = await readOne(addressOf(base, name), name, silence);
    if (bytes) {
      found[name] = bytes;
    }
  }
  return publishedOf(found);
}

interface Base {
  draw: URL;
  city: URL;
}

function baseOf(address: string): Base {
  if (!URL.canParse(address)) {
    throw new Unreadable('no-connection', address);
  }
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const page = PAGE.exec(url.pathname);
  if (page) {
    const city = new URL(`${page[1]!}/api/draws/`, url);
    return { city, draw: new URL(`${page[2]!}/`, city) };
  }
  const draw = new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url);
  return { draw, city: draw };
}

const addressOf = ({ draw, city }: Base, name: FileName) =>
  new URL(FILES[name], OF_CITY.includes(name) ? city : draw);

async function readOne(url: URL, name: FileName, silence: number): Promise<Bytes | undefined> {
  const stop = new AbortController();
  const watch = setTimeout(() => stop.abort(), silence);
  try {
    const response = await fetch(url, { signal: stop.signal });
    if (new URL(response.url).host !== url.host) {
      throw new Unreadable('elsewhere', response.url);
    }
    if (NOT_THERE.includes(response.status) && !REQUIRED.includes(name)) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok || !response.body) {
      throw new Unreadable('answered', `${response.status} ${url.href}`);
    }
    return requireNoWebPage(await all(response.body, url, name, () => watch.refresh()), url.href);
  } catch (error) {
    if (error instanceof Unreadable) {
      throw error;
    }
    throw new Unreadable(stop.signal.aborted ? 'time-out' : 'no-connection', url.href);
  } finally {
    clearTimeout(watch);
  }
}

async function all(
  body: ReadableStream<Uint8Array>,
  url: URL,
  name: FileName,
  heard: () => void,
): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
    length += part.value.length;
    if (length > largest(name)) {
      await reader.cancel();
      throw new Unreadable('too-large', url.href);
    }
    parts.push(part.value);
  }
  return join(...parts);
}
