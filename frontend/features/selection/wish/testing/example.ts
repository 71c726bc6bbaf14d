import { readFileSync } from 'node:fs';
import { utf8 } from '@/lib/published/bytes';
import type { WishFileSet } from '../protocol/finding';

/** The example of the protocol's page: each block by its name. */
const page = readFileSync(new URL('../../../../../docs/wish-lists.md', import.meta.url), 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```text ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name, text!] as const),
);

const block = (name: string): string => {
  const text = blocks.get(name);
  if (text === undefined) {
    throw new Error(`the page has no block ${name}`);
  }
  return name.endsWith('.jsonl') ? text : text.trimEnd();
};

export const KEY = block('city-key');

/** Every file of the example by its name. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'statement.json',
    'signature.json',
    'units.jsonl',
    'wishes.jsonl',
    'assignment.jsonl',
    'result.jsonl',
    'my-wishes.json',
  ].map((name) => [name, block(name)]),
);

/** The example with some of its files exchanged. */
export function files(changes: Readonly<Record<string, string>> = {}): WishFileSet {
  const all = { ...FILES, ...changes };
  const bytes = (name: string) => utf8(all[name]!);
  return {
    statement: bytes('statement.json'),
    signature: bytes('signature.json'),
    units: bytes('units.jsonl'),
    wishes: bytes('wishes.jsonl'),
    assignment: bytes('assignment.jsonl'),
    draw: bytes('result.jsonl'),
    own: bytes('my-wishes.json'),
  };
}
