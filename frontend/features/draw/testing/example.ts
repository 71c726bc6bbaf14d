import { readFileSync } from 'node:fs';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesOf, hexOf, sha256, utf8, type Bytes } from '@/lib/published/bytes';
import { canonical } from '@/lib/published/canonical';
import { verifyDraw, type DrawFileSet, type Finding, type Trust } from '../verify';

/** The example of the protocol's page: each block by its name. */
const page = readFileSync(new URL('../../../../docs/draw-protocol.md', import.meta.url), 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```text ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name, text!] as const),
);

export const block = (name: string): string => {
  const text = blocks.get(name);
  if (text === undefined) {
    throw new Error(`the page has no block ${name}`);
  }
  return text;
};
export const line = (name: string): string => block(name).trimEnd();

/** The city's first key, which somebody wrote down before the second one signed. */
export const KEY = line('first-public-key');

export const texts = {
  seal: line('seal.json'),
  signature: line('signature.json'),
  roster: block('roster.jsonl'),
  entries: block('entries.jsonl'),
  randomness: line('randomness.json'),
  result: block('result.jsonl'),
  keys: line('keys.json'),
  history: block('history.jsonl'),
};
export type Texts = Record<keyof typeof texts, string | undefined>;

export const bytes = (files: Texts): DrawFileSet =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => (text === undefined ? [] : [[name, utf8(text)]])),
  ) as unknown as DrawFileSet;

export async function run(files: DrawFileSet, trust: Trust = { publicKey: KEY }) {
  const findings: Finding[] = [];
  const steps = verifyDraw(files, trust);
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) {
    findings.push(step.value);
  }
  return { findings, order: step.value };
}

/** A signature by the example's second key. */
export const signed = (message: Bytes): string => hexOf(ed25519.sign(message, bytesOf(line('secret'))));

/** A line of entries.jsonl, signed. */
export function statement(said: object): string {
  const unsigned = { agreedAt: '2023-09-15T10:45:00Z', seal: line('seal-digest'), source: 2, ...said };
  const own = { value: '31415926535897932384', ...unsigned };
  return `${canonical({ ...own, signature: signed(utf8(canonical(own))) })}\n`;
}

export const digestOf = (text: string): string => hexOf(sha256(utf8(text)));
