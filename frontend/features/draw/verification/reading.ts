import { join, type Bytes } from '@/lib/published/bytes';
import type { DrawFileSet } from '../protocol/finding';
import type { Addresses } from './messages';

/** So often at most the page hears of the bytes that have come, in bytes. */
const STEP = 262_144;

type Fetch = (address: string) => Promise<Response>;

/** Without these there is nothing to verify; that another is missing is for the checks to tell. */
const NEEDED: readonly (keyof DrawFileSet)[] = ['seal', 'signature', 'roster'];
const NOT_FOUND = 404;

/** Reads the published files one after another, byte for byte, and tells how many bytes have come in all. */
export async function readFiles(
  addresses: Addresses,
  onBytes: (bytes: number) => void,
  fetchFile: Fetch = (address) => fetch(address),
): Promise<DrawFileSet> {
  let before = 0;
  const files: Partial<Record<keyof DrawFileSet, Bytes>> = {};
  for (const [name, address] of Object.entries(addresses) as [keyof DrawFileSet, string | undefined][]) {
    const response = address ? await fetchFile(address) : undefined;
    if (response && !(response.status === NOT_FOUND && !NEEDED.includes(name))) {
      const file = await bytesOf(response, (bytes) => onBytes(before + bytes));
      files[name] = file;
      before += file.length;
      onBytes(before);
    }
  }
  return files as DrawFileSet;
}

async function bytesOf(response: Response, onBytes: (bytes: number) => void): Promise<Bytes> {
  if (!response.ok || !response.body) {
    throw new Error(`${response.url} answered ${response.status}`);
  }
  const chunks: Bytes[] = [];
  let length = 0;
  let told = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return join(...chunks);
    }
    chunks.push(value);
    length += value.length;
    if (length - told >= STEP) {
      told = length;
      onBytes(length);
    }
  }
}
