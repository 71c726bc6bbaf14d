import { join, type Bytes } from '../protocol/bytes';
import type { DrawFileSet } from '../verify';
import type { Addresses } from './messages';

/** So often at most the page hears of the bytes that have come, in bytes. */
const STEP = 262_144;

type Fetch = (address: string) => Promise<Response>;

/** Reads the published files one after another, byte for byte, and tells how many bytes have come in all. */
export async function readFiles(
  addresses: Addresses,
  onBytes: (bytes: number) => void,
  fetchFile: Fetch = (address) => fetch(address),
): Promise<DrawFileSet> {
  let before = 0;
  const files: Partial<Record<keyof DrawFileSet, Bytes>> = {};
  for (const [name, address] of Object.entries(addresses) as [keyof DrawFileSet, string | undefined][]) {
    if (address) {
      const file = await readFile(address, fetchFile, (bytes) => onBytes(before + bytes));
      files[name] = file;
      before += file.length;
      onBytes(before);
    }
  }
  return files as DrawFileSet;
}

async function readFile(address: string, fetchFile: Fetch, onBytes: (bytes: number) => void): Promise<Bytes> {
  const response = await fetchFile(address);
  if (!response.ok || !response.body) {
    throw new Error(`${address} answered ${response.status}`);
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
