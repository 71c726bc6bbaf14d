import { readFileSync } from 'node:fs';
import DrawState from '@/generated/org/anju/DrawState';
import State from '@/generated/org/anju/State';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { noteServerTime } from '@/lib/clock';
import type { Ask, Tell } from '../verification/messages';
import { Verifier } from '../verification/Verifier';

/** The example of the protocol's page: each block by its name. */
const page = readFileSync('../docs/draw-protocol.md', 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```text ([\w./-]+)\n([\s\S]*?)^```$/gm)].map(
    ([, name, text]) => [name, text!] as const,
  ),
);
export const block = (name: string) => blocks.get(name)!;
const line = (name: string) => block(name).trimEnd();

const JSON_FILES = ['seal.json', 'signature.json', 'randomness.json', 'keys.json'];
const LINE_FILES = ['roster.jsonl', 'entries.jsonl', 'result.jsonl', 'history.jsonl', 'struck.jsonl'];

/** The published files of the example, by their names. */
export const exampleFiles = (): Record<string, string> => ({
  ...Object.fromEntries(JSON_FILES.map((name) => [name, line(name)])),
  ...Object.fromEntries(LINE_FILES.map((name) => [name, block(name)])),
});

const folder = '/api/draws/3/';

/** What the endpoint says of the example once it is drawn. */
export const drawnExample: PublicDraw = {
  number: 3,
  offeringId: 31,
  offeringName: '磁湖云庭',
  district: '黄石港区',
  state: DrawState.DRAWN,
  frozenAt: '2023-09-14T01:00:00Z',
  sealedAt: '2023-09-14T02:00:00Z',
  earliest: '2023-09-15T10:30:00Z',
  serverTime: '2023-09-16T00:00:00Z',
  families: 12,
  units: 5,
  tiers: [
    { tier: 1, units: 2 },
    { tier: 2, units: 3 },
  ],
  sources: [
    {
      source: 2,
      kind: 'dice',
      digits: 20,
      attempt: 1,
      entries: 2,
      state: State.AGREED,
      value: '31415926535897932384',
      relays: [],
    },
  ],
  reopenings: [],
  rules: ['lead-hours:24'],
  sealDigest: line('seal-digest'),
  rosterRoot: line('root'),
  keyId: line('key-id'),
  publicKey: line('public-key'),
  seed: line('seed'),
  drawnAt: '2023-09-15T11:21:00Z',
  files: {
    seal: `${folder}seal.json`,
    signature: `${folder}signature.json`,
    roster: `${folder}roster.jsonl`,
    entries: `${folder}entries.jsonl`,
    struck: `${folder}struck.jsonl`,
    keys: '/api/draws/keys.json',
    history: '/api/draws/history.jsonl',
    randomness: `${folder}randomness.json`,
    result: `${folder}result.jsonl`,
  },
};

/** The same without some of its files. */
export const without = <T extends object, K extends keyof T>(files: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name as K))) as Omit<T, K>;

/** The addresses of the published files before there is a result. */
export const filesBefore = without(drawnExample.files, 'randomness', 'result');

/** Answers for the published files; what is not among them is not found. */
export const serving = (files: Record<string, string>) => (address: string) => {
  const file = files[address.split('/').at(-1)!];
  return Promise.resolve(file === undefined ? new Response('{}', { status: 404 }) : new Response(file));
};

/** Stands in for a browser's worker, which jsdom has not: the same code, in the page's own thread. */
export class ThreadWorker {
  onmessage: ((event: { data: Tell }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly verifier = new Verifier((data) => this.onmessage?.({ data: structuredClone(data) }));

  postMessage(ask: Ask) {
    void this.verifier.hear(structuredClone(ask));
  }

  terminate() {
    this.onmessage = null;
  }
}

/** Sets the page's idea of the server's time. */
export const atServerTime = (iso: string) => noteServerTime(new Headers({ 'X-Anju-Now': iso }));
