import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '@/lib/published/bytes';
import {
  FILES,
  NAMES,
  Unreadable,
  largest,
  publishedOf,
  requireNoWebPage,
  type FileName,
  type Published,
} from './files';

/** @throws Unreadable */
export async function readFolder(folder: string): Promise<Published> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) {
    throw new Unreadable('no-such-folder', folder);
  }
  if (!found.isDirectory()) {
    throw new Unreadable('not-a-folder', folder);
  }
  const entries = await Promise.all(NAMES.map(async (name) => [name, await readOne(folder, name)] as const));
  return publishedOf(Object.fromEntries(entries.filter(([, bytes]) => bytes)));
}

async function readOne(folder: string, name: FileName): Promise<Bytes | undefined> {
  const path = join(folder, FILES[name]);
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    return undefined;
  }
  if (found.size > largest(name)) {
    throw new Unreadable('too-large', path);
  }
  const bytes = await readFile(path).catch(() => {
    throw new Unreadable('file-unreadable', path);
  });
  return requireNoWebPage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), path);
}
