import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '@/lib/published/bytes';
import type { WishFileSet } from '../protocol/finding';
import type { Asked } from './arguments';

/** A file that is needed could not be had. */
export class Unreadable extends Error {
  constructor(
    readonly code: 'file-missing' | 'no-connection' | 'answered' | 'web-page',
    readonly about: string,
  ) {
    super(code);
  }
}

const PATIENCE_MILLISECONDS = 60_000;
const LESS_THAN = '<'.charCodeAt(0);

/** @throws Unreadable when a file that is needed is not there */
export async function filesOf({ from, draw, own }: Asked): Promise<WishFileSet> {
  const read = /^https?:/i.test(from) ? addressReader(from) : folderReader(from);
  const needed = async (name: string) => (await read(name)) ?? missing(name);
  return {
    statement: await needed('statement.json'),
    signature: await needed('signature.json'),
    units: await needed('units.jsonl'),
    wishes: await needed('wishes.jsonl'),
    assignment: await needed('assignment.jsonl'),
    keys: await read('keys.json'),
    draw: draw === undefined ? await read('result.jsonl') : await readFrom(draw),
    own: own === undefined ? await read('my-wishes.json') : await readFrom(own),
  };
}

const missing = (name: string): never => {
  throw new Unreadable('file-missing', name);
};

async function readFrom(path: string): Promise<Bytes> {
  return (await readPath(path)) ?? missing(path);
}

const folderReader = (folder: string) => (name: string) => readPath(join(folder, name));

async function readPath(path: string): Promise<Bytes | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? Uint8Array.from(await readFile(path)) : undefined;
}

/** The page of a phase, or the folder of its files: both name the same. */
function addressReader(address: string) {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  const folder = path.startsWith('/api/') ? path : `/api${path}`;
  return (name: string) => {
    switch (name) {
      case 'keys.json':
        return readAddress(new URL('/api/draws/keys.json', url));
      case 'result.jsonl':
      case 'my-wishes.json':
        return Promise.resolve(undefined);
      default:
        return readAddress(new URL(`${folder}/${name}`, url));
    }
  };
}

async function readAddress(url: URL): Promise<Bytes | undefined> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).catch(() => {
    throw new Unreadable('no-connection', url.href);
  });
  if (answer.status === 404) {
    return undefined;
  }
  if (!answer.ok) {
    throw new Unreadable('answered', `${url.href} (${answer.status})`);
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] === LESS_THAN) {
    throw new Unreadable('web-page', url.href);
  }
  return bytes;
}
