// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hexOf, utf8, type Bytes } from './protocol/bytes';
import { canonical, readCanonical } from './protocol/canonical';
import { rootOf } from './protocol/roster';
import { CHECKS, verifyDraw, type Check, type DrawFileSet, type Finding, type Outcome } from './verify';

/** The example of the protocol's page: each block by its name. */
const page = readFileSync(new URL('../../../docs/draw-protocol.md', import.meta.url), 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```text ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name, text!] as const),
);
const block = (name: string) => blocks.get(name)!;
const line = (name: string) => block(name).trimEnd();
const KEY = line('public-key');

const texts = {
  seal: line('seal.json'),
  signature: line('signature.json'),
  roster: block('roster.jsonl'),
  randomness: line('randomness.json'),
  result: block('result.jsonl'),
};
type Texts = typeof texts;

const bytes = (files: Texts): DrawFileSet =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, utf8(text)]),
  ) as unknown as DrawFileSet;

async function run(files: DrawFileSet, key = KEY) {
  const findings: Finding[] = [];
  const steps = verifyDraw(files, key);
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      return { findings, order: step.value };
    }
    findings.push(step.value);
  }
}

async function outcomes(files: Partial<Texts> = {}, key = KEY): Promise<Record<string, Outcome>> {
  const { findings } = await run(bytes({ ...texts, ...files }), key);
  return Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]));
}

async function failing(files: Partial<Texts>, key = KEY): Promise<string[]> {
  const all = await outcomes(files, key);
  return CHECKS.filter((check) => all[check] === 'failed');
}

/** The example with one piece of one file exchanged. */
function altered(file: keyof Texts, from: string | RegExp, to: string): Partial<Texts> {
  const text = texts[file].replace(from, to);
  expect(text).not.toBe(texts[file]);
  return { [file]: text };
}

/** A draw with dice alone, sealed by a key of its own: every check can be made. */
async function diceDraw(): Promise<{ files: DrawFileSet; key: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const seal = utf8(
    canonical({
      ...(readCanonical(texts.seal) as object),
      sources: [{ kind: 'dice', throws: 20 }],
    }),
  );
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, seal));
  const keyId = (await sha(raw)).slice(0, 16);
  const dice = '31415926535897932384';
  const values = [{ kind: 'dice', value: dice }];
  const parts = ['anju-draw-1', await sha(seal), dice];
  const input = Buffer.concat([
    Buffer.from('0000000b', 'hex'),
    Buffer.from(parts[0]!),
    Buffer.from('00000020', 'hex'),
    Buffer.from(parts[1]!, 'hex'),
    Buffer.from('00000014', 'hex'),
    Buffer.from(dice),
  ]);
  const files = {
    seal,
    signature: utf8(canonical({ algorithm: 'Ed25519', keyId, signature: hexOf(signature) })),
    roster: utf8(texts.roster),
    randomness: utf8(canonical({ seed: await sha(new Uint8Array(input)), values })),
    result: utf8(''),
  };
  const { order } = await run(files, hexOf(raw));
  const result = utf8(
    order!
      .map(
        ({ position, receipt, ticket, tier }) =>
          `{"position":${position},"receipt":"${receipt}","ticket":"${ticket}","tier":${tier}}\n`,
      )
      .join(''),
  );
  return { files: { ...files, result }, key: hexOf(raw) };
}

const sha = async (data: Bytes) => hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));

describe('the example of the protocol', () => {
  it('passes every check, the signature of its beacon too', async () => {
    expect(await outcomes()).toEqual(Object.fromEntries(CHECKS.map((check) => [check, 'passed'])));
  });

  it('gives the published root, seed and order', async () => {
    const { findings, order } = await run(bytes(texts));
    const computed = new Map(findings.map((finding) => [finding.check, finding.computed]));
    expect(computed.get('ROSTER_ROOT')).toBe(line('root'));
    expect(computed.get('SEED')).toBe(line('seed'));
    expect(order?.map(({ receipt }) => receipt)).toEqual(`${line('called')}\n${line('waiting')}`.split('\n'));
  });

  it('is judged by the seal and the roster alone before there is a result', async () => {
    const { seal, signature, roster } = bytes(texts);
    const { findings, order } = await run({ seal, signature, roster });
    expect(findings.map(({ check, outcome }) => [check, outcome])).toEqual(
      CHECKS.slice(0, 5).map((check) => [check, 'passed']),
    );
    expect(order).toBeUndefined();
  });

  it('gives the root of RFC 6962 for every number of lines', async () => {
    const split = (n: number) => 2 ** Math.ceil(Math.log2(n) - 1);
    const slow = async (lines: readonly string[]): Promise<Bytes> => {
      if (lines.length === 1) {
        return rootOf(lines);
      }
      const k = split(lines.length);
      const [left, right] = [await slow(lines.slice(0, k)), await slow(lines.slice(k))];
      return new Uint8Array(
        await crypto.subtle.digest('SHA-256', Buffer.concat([Uint8Array.of(1), left, right])),
      );
    };
    const lines = texts.roster.trimEnd().split('\n');
    for (let n = 1; n <= lines.length; n++) {
      expect(hexOf(await rootOf(lines.slice(0, n)))).toBe(hexOf(await slow(lines.slice(0, n))));
    }
  });
});

describe('a draw by dice alone', () => {
  it('passes every check', async () => {
    const { files, key } = await diceDraw();
    const { findings } = await run(files, key);
    expect(findings.map(({ outcome }) => outcome)).toEqual(CHECKS.map(() => 'passed'));
  });
});

describe('each check fails when what it looks at is altered', () => {
  const cases: [Check, string, Partial<Texts>][] = [
    ['SEAL_FORM', 'another protocol', altered('seal', 'anju-draw-1', 'anju-draw-2')],
    ['SEAL_FORM', 'a member too many', altered('seal', '{"drawNumber"', '{"also":1,"drawNumber"')],
    ['SEAL_FORM', 'a member twice', altered('seal', '"drawNumber":7', '"drawNumber":7,"drawNumber":7')],
    ['SEAL_FORM', 'a space that the canonical form lacks', altered('seal', ':7,', ': 7,')],
    ['SEAL_FORM', 'a day that does not exist', altered('seal', '2023-09-15', '2023-02-30')],
    ['SEAL_FORM', 'a round made before the earliest time', altered('seal', '657413', '657411')],
    ['SEAL_FORM', 'dice thrown 19 times', altered('seal', '"throws":20', '"throws":19')],
    ['SEAL_FORM', 'no units', altered('seal', /"count":\d/g, '"count":0')],
    ['SEAL_FORM', 'tiers that do not ascend', altered('seal', '"count":3,"tier":2', '"count":3,"tier":1')],
    ['SEAL_FORM', 'no sources', altered('seal', /"sources":\[.*\],"units"/, '"sources":[],"units"')],
    ['SEAL_FORM', 'a blank rule', altered('seal', 'policy huangshi/3', ' ')],
    ['SEAL_FORM', 'half a character', altered('seal', 'policy huangshi/3', '\\ud800')],
    [
      'SEAL_SIGNATURE',
      'a seal changed after it was signed',
      altered('seal', '"drawNumber":7', '"drawNumber":8'),
    ],
    ['SEAL_SIGNATURE', 'another signature', altered('signature', '62e4ea9b', '62e4ea9c')],
    ['SEAL_SIGNATURE', 'another key id', altered('signature', '21fe31df', '21fe31de')],
    ['SEAL_SIGNATURE', 'another algorithm', altered('signature', 'Ed25519', 'Ed448')],
    ['ROSTER_FORM', 'no line feed at the end', { roster: texts.roster.trimEnd() }],
    ['ROSTER_FORM', 'an empty roster', { roster: '' }],
    ['ROSTER_FORM', 'a family that stands twice', altered('roster', 'HS23-000002', 'HS23-000001')],
    ['ROSTER_FORM', 'no tickets', altered('roster', '"tickets":5', '"tickets":0')],
    ['ROSTER_FORM', 'a byte order mark', { roster: `\ufeff${texts.roster}` }],
    ['ROSTER_SIZE', 'a family left out', altered('roster', /^.*000012.*\n/m, '')],
    ['ROSTER_ROOT', 'a family given more tickets', altered('roster', '"tickets":5', '"tickets":6')],
    [
      'ROSTER_ROOT',
      'a family moved to the first tier',
      altered('roster', '"tickets":5,"tier":2', '"tickets":5,"tier":1'),
    ],
    [
      'VALUES_FORM',
      'a value too short',
      altered('randomness', '31415926535897932384', '3141592653589793238'),
    ],
    ['VALUES_FORM', 'a value left out', altered('randomness', /,\{"kind":"dice".*\}\]/, ']')],
    ['VALUES_FORM', 'a value of another kind', altered('randomness', '"kind":"dice"', '"kind":"coin"')],
    [
      'BEACON_SIGNATURE',
      'a signature that does not give the value',
      altered('randomness', 'b713718a', 'b713718b'),
    ],
    ['SEED', 'another seed', altered('randomness', '"seed":"42', '"seed":"43')],
    [
      'SEED',
      'another throw of the dice',
      altered('randomness', '31415926535897932384', '31415926535897932385'),
    ],
    ['ORDER', 'two families exchanged', altered('result', /^(.*000003.*)\n(.*000008.*)\n/, '$2\n$1\n')],
    ['ORDER', 'another ticket', altered('result', '11e6d0c0', '11e6d0c1')],
    ['ORDER', 'a line left out', altered('result', /^.*\n/, '')],
    ['ORDER', 'no result', { result: '' }],
  ];
  it.each(cases)('%s: %s', async (check, _, files) => {
    expect(await failing(files)).toContain(check);
  });

  it('has a case for each check', () => {
    expect(CHECKS.filter((check) => !cases.some(([own]) => own === check))).toEqual([]);
  });

  it('SEAL_SIGNATURE: another key of the city', async () => {
    expect(await failing({}, KEY.replace('d75a', 'd75b'))).toEqual(['SEAL_SIGNATURE']);
  });

  it('touches no other check when only the result is altered', async () => {
    expect(await failing(altered('result', '11e6d0c0', '11e6d0c1'))).toEqual(['ORDER']);
  });

  it('fails what follows from a file that is not even text', async () => {
    const files = { ...bytes(texts), roster: Uint8Array.of(0xff, 0xfe) };
    const { findings } = await run(files);
    const failed = findings.filter(({ outcome }) => outcome === 'failed').map(({ check }) => check);
    expect(failed).toEqual(['ROSTER_FORM', 'ROSTER_SIZE', 'ROSTER_ROOT', 'ORDER']);
  });

  it('fails the values when the result comes without them', async () => {
    const { seal, signature, roster, result } = bytes(texts);
    const files = { seal, signature, roster, result: result ?? utf8('') };
    const { findings } = await run(files);
    expect(findings.slice(5).map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'failed']);
  });
});

describe('what a browser cannot compute', () => {
  it('is not called good: a browser without Ed25519 says that it is unable', async () => {
    const original = crypto.subtle.importKey.bind(crypto.subtle);
    const refusing = (...args: Parameters<typeof original>) =>
      args[2] === 'Ed25519'
        ? Promise.reject(new DOMException('unknown algorithm', 'NotSupportedError'))
        : original(...args);
    Object.defineProperty(crypto.subtle, 'importKey', { value: refusing, configurable: true });
    try {
      expect((await outcomes()).SEAL_SIGNATURE).toBe('unable');
    } finally {
      Reflect.deleteProperty(crypto.subtle, 'importKey');
    }
  });
});
