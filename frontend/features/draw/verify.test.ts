// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf, hexOf, utf8 } from '@/lib/published/bytes';
import { canonical, readCanonical } from '@/lib/published/canonical';
import { parseKeys } from './protocol/keys';
import { rootOf } from './protocol/merkle';
import { parseRoster } from './protocol/roster';
import { parseSeal } from './protocol/seal';
import {
  KEY,
  block,
  bytes,
  digestOf,
  line,
  run,
  signed,
  statement,
  texts,
  type Texts,
} from './testing/example';
import {
  CHECKS,
  CHECKS_OF_SEAL,
  PROBLEMS,
  verifyProof,
  type Check,
  type Outcome,
  type ProblemCode,
} from './verify';

const passedAll = (checks: readonly Check[]) => Object.fromEntries(checks.map((check) => [check, 'passed']));

async function outcomes(files: Partial<Texts> = {}, key: string = KEY): Promise<Record<string, Outcome>> {
  const { findings } = await run(bytes({ ...texts, ...files }), { publicKey: key });
  return Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]));
}

async function failing(files: Partial<Texts>, key = KEY): Promise<string[]> {
  const all = await outcomes(files, key);
  return CHECKS.filter((check) => all[check] === 'failed');
}

async function findingOf(check: Check, files: Partial<Texts>, key?: string) {
  const { findings } = await run(bytes({ ...texts, ...files }), { publicKey: key ?? KEY });
  return findings.find((finding) => finding.check === check)!;
}

/** The example with one piece of one file exchanged. */
function altered(file: keyof Texts, from: string | RegExp, to: string): Partial<Texts> {
  const text = texts[file].replace(from, to);
  expect(text).not.toBe(texts[file]);
  return { [file]: text };
}

/** The example under another seal, signed anew by the city: what its own form does not allow is seen even so. */
function sealed(from: string | RegExp, to: string): Partial<Texts> {
  const { seal } = altered('seal', from, to) as { seal: string };
  return { seal, ...altered('signature', /(?<="signature":")[0-9a-f]+/, signed(utf8(seal))) };
}

const NUMBER_ENTRY = block('entries.jsonl').split('\n')[0]! + '\n';
const DICE_ENTRY = block('entries.jsonl').split('\n')[1]! + '\n';
/** By another implementation than the module's. */
const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const VOIDED = /"voidReason":"[^"]*","voidedAt":"[^"]*"/;

describe('the example of the protocol', () => {
  it('passes every check', async () => {
    expect(await outcomes()).toEqual(passedAll(CHECKS));
  });

  it('gives the published root, seed and order', async () => {
    const { findings, order } = await run(bytes(texts));
    const computed = new Map(findings.map((finding) => [finding.check, finding.computed]));
    expect(computed.get('SEAL_FORM')).toBe(line('seal-digest'));
    expect(computed.get('ROSTER_ROOT')).toBe(line('root'));
    expect(computed.get('SEED')).toBe(line('seed'));
    expect(order?.page(0, 12).map(({ receipt }) => receipt)).toEqual(
      `${line('called')}\n${line('waiting')}`.split('\n'),
    );
  });

  it('finds a family, its cutoff and nobody else in the order', async () => {
    const { order } = await run(bytes(texts));
    const places = block('result.jsonl')
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as { receipt: string });
    expect(places.map(({ receipt }) => order!.placeOf(receipt))).toEqual(places);
    expect(order!.placeOf('HS23-000013')).toBeUndefined();
    expect(order!.placeOf('')).toBeUndefined();
    expect([order!.size, order!.called, order!.cutoff()?.position]).toEqual([12, 5, 5]);
    expect([order!.cutoff(100)?.position, order!.cutoff(0)]).toEqual([12, undefined]);
    expect(order!.page(10, 5)).toHaveLength(2);
  });

  it('is judged by the seal, the roster, the keys and the history alone before there is a result', async () => {
    const history = texts.history.replace(line('result-digest'), 'X').replace('"X"', 'null');
    const before = { entries: undefined, randomness: undefined, result: undefined, history };
    expect(await outcomes(before)).toEqual(passedAll(CHECKS_OF_SEAL));
    expect((await run(bytes({ ...texts, ...before }))).order).toBeUndefined();
  });

  it('needs no chain for the key that signed, and no history to be judged alone', async () => {
    expect(await outcomes({ keys: undefined, history: undefined }, line('public-key'))).toEqual({
      ...passedAll(CHECKS),
      HISTORY: 'skipped',
    });
  });

  it('takes the key from the files when none is known, and says so', async () => {
    const { findings } = await run(bytes(texts), {});
    const keys = findings.find(({ check }) => check === 'KEYS');
    expect(keys).toMatchObject({ outcome: 'passed', warnings: [{ code: 'key-from-files' }] });
  });

  it('does not go back from a later key to an earlier one', async () => {
    const first = canonical({
      algorithm: 'Ed25519',
      keyId: line('first-key-id'),
      signature: '0'.repeat(128),
    });
    expect(await findingOf('KEYS', { signature: first }, line('public-key'))).toMatchObject({
      outcome: 'unable',
      problem: { code: 'key-older' },
    });
  });
});

describe('the root of a roster', () => {
  it('is that of RFC 6962 for every number of lines', () => {
    const lines = block('roster.jsonl').trimEnd().split('\n');
    const leaves = line('leaf-hashes')
      .split('\n')
      .map((each) => bytesOf(each.split(' ')[1]!));
    const slow = (hashes: readonly Uint8Array[]): Uint8Array => {
      if (hashes.length === 1) {
        return hashes[0]!;
      }
      const k = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
      const both = [Uint8Array.of(1), slow(hashes.slice(0, k)), slow(hashes.slice(k))];
      return bytesOf(digest(Buffer.concat(both)));
    };
    for (let n = 1; n <= lines.length; n++) {
      const roster = parseRoster(utf8(`${lines.slice(0, n).join('\n')}\n`));
      expect(hexOf(rootOf(roster))).toBe(hexOf(slow(leaves.slice(0, n))));
    }
  });
});

describe('each check fails when what it looks at is altered', () => {
  const cases: [Check, ProblemCode, string, () => Partial<Texts>][] = [
    ['SEAL_FORM', 'file-malformed', 'another protocol', () => sealed('anju-draw-1', 'anju-draw-2')],
    [
      'SEAL_FORM',
      'file-malformed',
      'a member too many',
      () => sealed('{"drawNumber"', '{"also":1,"drawNumber"'),
    ],
    [
      'SEAL_FORM',
      'file-malformed',
      'a member twice',
      () => sealed('"drawNumber":3', '"drawNumber":3,"drawNumber":3'),
    ],
    ['SEAL_FORM', 'file-malformed', 'a space that the canonical form lacks', () => sealed(':3,', ': 3,')],
    ['SEAL_FORM', 'file-malformed', 'a number written otherwise', () => sealed(':3,', ':3.0,')],
    ['SEAL_FORM', 'file-malformed', 'a negative nothing', () => sealed('"count":2', '"count":-0')],
    [
      'SEAL_FORM',
      'file-malformed',
      'a number too large',
      () => sealed('"drawNumber":3', '"drawNumber":9007199254740992'),
    ],
    [
      'SEAL_FORM',
      'file-malformed',
      'a roster too large',
      () => sealed('"rosterSize":12', '"rosterSize":2147483648'),
    ],
    ['SEAL_FORM', 'file-malformed', 'an escape that is not needed', () => sealed('HS-2023', '\\u0048S-2023')],
    [
      'SEAL_FORM',
      'file-malformed',
      'a day that does not exist',
      () => sealed('2023-09-15T10', '2023-02-30T10'),
    ],
    ['SEAL_FORM', 'file-malformed', 'a time before 1970', () => sealed('2023-09-15T10', '1969-09-15T10')],
    ['SEAL_FORM', 'file-malformed', 'a time in parts of a second', () => sealed('10:30:00Z', '10:30:00.5Z')],
    [
      'SEAL_FORM',
      'file-malformed',
      'a round made before the earliest time',
      () => sealed('657413', '656000'),
    ],
    ['SEAL_FORM', 'file-malformed', 'a round made at the time of the dice', () => sealed('657413', '656812')],
    [
      'SEAL_FORM',
      'file-malformed',
      'a number published with the dice',
      () => sealed('11:05:00Z', '10:30:00Z'),
    ],
    ['SEAL_FORM', 'file-malformed', 'dice thrown 19 times', () => sealed('"throws":20', '"throws":19')],
    ['SEAL_FORM', 'file-malformed', 'no units', () => sealed(/"count":\d/g, '"count":0')],
    [
      'SEAL_FORM',
      'file-malformed',
      'tiers that do not ascend',
      () => sealed('"count":3,"tier":2', '"count":3,"tier":1'),
    ],
    [
      'SEAL_FORM',
      'file-malformed',
      'no sources',
      () => sealed(/"sources":\[.*\],"units"/, '"sources":[],"units"'),
    ],
    [
      'SEAL_FORM',
      'file-malformed',
      'a source twice',
      () => sealed('{"kind":"dice","throws":20}', '{"kind":"dice","throws":20},{"kind":"dice","throws":20}'),
    ],
    ['SEAL_FORM', 'file-malformed', 'a blank rule', () => sealed('policy:huangshi/3', ' ')],
    ['SEAL_FORM', 'file-malformed', 'a rule too long', () => sealed('policy:huangshi/3', 'x'.repeat(1001))],
    ['SEAL_FORM', 'file-malformed', 'half a character', () => sealed('policy:huangshi/3', '\\ud800')],
    ['SEAL_FORM', 'file-malformed', 'a line feed at the end', () => sealed(/$/, '\n')],
    [
      'SEAL_SIGNATURE',
      'signature-wrong',
      'a seal changed after it was signed',
      () => altered('seal', '"units":[{"count":2', '"units":[{"count":9'),
    ],
    [
      'SEAL_SIGNATURE',
      'signature-wrong',
      'another signature',
      () => altered('signature', /"signature":"...../, '"signature":"00000'),
    ],
    [
      'SEAL_SIGNATURE',
      'key-unknown',
      'another key id',
      () => altered('signature', line('key-id'), '0123456789abcdef'),
    ],
    ['SEAL_SIGNATURE', 'file-malformed', 'another algorithm', () => altered('signature', 'Ed25519', 'Ed448')],
    ['SEAL_SIGNATURE', 'key-unknown', 'a key that nobody knows', () => ({ keys: undefined })],
    ['SEAL_SIGNATURE', 'needs-earlier', 'a seal in another form', () => sealed(':3,', ': 3,')],
    ['ROSTER_FORM', 'file-malformed', 'no line feed at the end', () => ({ roster: texts.roster.trimEnd() })],
    ['ROSTER_FORM', 'file-malformed', 'an empty roster', () => ({ roster: '' })],
    ['ROSTER_FORM', 'file-malformed', 'an empty line', () => ({ roster: `${texts.roster}\n` })],
    [
      'ROSTER_FORM',
      'file-malformed',
      'lines ended as on another system',
      () => altered('roster', /\n/g, '\r\n'),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'a family that stands twice',
      () => altered('roster', 'HS23-000002', 'HS23-000001'),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'families out of order',
      () => altered('roster', 'HS23-000002', 'HS23-000000'),
    ],
    ['ROSTER_FORM', 'file-malformed', 'no tickets', () => altered('roster', '"tickets":5', '"tickets":0')],
    [
      'ROSTER_FORM',
      'file-malformed',
      'too many tickets',
      () => altered('roster', '"tickets":5', '"tickets":1001'),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'a zero before the tickets',
      () => altered('roster', '"tickets":5', '"tickets":05'),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'a receipt number too long',
      () => altered('roster', 'HS23-000012', `HS23-000012${'X'.repeat(30)}`),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'a receipt number in small letters',
      () => altered('roster', 'HS23-000012', 'hs23-000012'),
    ],
    [
      'ROSTER_FORM',
      'file-malformed',
      'a receipt number that begins with a hyphen',
      () => altered('roster', 'HS23-000001', '-HS23-00001'),
    ],
    ['ROSTER_FORM', 'file-malformed', 'a byte order mark', () => ({ roster: `\ufeff${texts.roster}` })],
    ['ROSTER_SIZE', 'size-differs', 'a family left out', () => altered('roster', /^.*000012.*\n/m, '')],
    [
      'ROSTER_ROOT',
      'root-differs',
      'a family given more tickets',
      () => altered('roster', '"tickets":5', '"tickets":6'),
    ],
    [
      'ROSTER_ROOT',
      'root-differs',
      'a family moved to the first tier',
      () => altered('roster', '"tickets":5,"tier":2', '"tickets":5,"tier":1'),
    ],
    [
      'VALUES_FORM',
      'file-malformed',
      'a value too short',
      () => altered('randomness', '31415926535897932384', '3141592653589793238'),
    ],
    [
      'VALUES_FORM',
      'file-malformed',
      'a value left out',
      () => altered('randomness', /,\{"kind":"dice".*\}\]/, ']'),
    ],
    [
      'VALUES_FORM',
      'file-malformed',
      'a value of another kind',
      () => altered('randomness', '"kind":"dice"', '"kind":"coin"'),
    ],
    [
      'VALUES_FORM',
      'file-malformed',
      'a signature at dice',
      () => altered('randomness', '"kind":"dice"', `"kind":"dice","signature":"${'0'.repeat(96)}"`),
    ],
    ['VALUES_FORM', 'file-missing', 'no values', () => ({ randomness: undefined })],
    ['ENTRIES', 'file-missing', 'no statements', () => ({ entries: undefined })],
    ['ENTRIES', 'entry-missing', 'an empty file', () => ({ entries: '' })],
    ['ENTRIES', 'entry-missing', 'one statement too few', () => ({ entries: NUMBER_ENTRY })],
    ['ENTRIES', 'entry-missing', 'one statement too many', () => ({ entries: texts.entries + DICE_ENTRY })],
    ['ENTRIES', 'entry-missing', 'statements out of order', () => ({ entries: DICE_ENTRY + NUMBER_ENTRY })],
    [
      'ENTRIES',
      'entry-missing',
      'a statement about the beacon',
      () => ({ entries: statement({ source: 0 }) + texts.entries }),
    ],
    [
      'ENTRIES',
      'entry-signature-wrong',
      'a statement changed after it was signed',
      () => altered('entries', '10:41:07Z', '10:41:08Z'),
    ],
    [
      'ENTRIES',
      'entry-of-another-seal',
      'a statement about another seal',
      () => ({ entries: NUMBER_ENTRY + statement({ seal: line('root') }) }),
    ],
    [
      'ENTRIES',
      'entry-value-differs',
      'a statement about another value',
      () => ({ entries: NUMBER_ENTRY + statement({ value: '31415926535897932385' }) }),
    ],
    [
      'ENTRIES',
      'entry-too-early',
      'dice before the draw',
      () => ({ entries: NUMBER_ENTRY + statement({ agreedAt: '2023-09-15T10:29:59Z' }) }),
    ],
    [
      'ENTRIES',
      'entry-too-early',
      'a number before it is published',
      () => ({
        entries:
          statement({ source: 1, value: '03071218253109', agreedAt: '2023-09-15T11:04:59Z' }) + DICE_ENTRY,
      }),
    ],
    [
      'ENTRIES',
      'entry-too-late',
      'dice at the time of the beacon',
      () => ({ entries: NUMBER_ENTRY + statement({ agreedAt: '2023-09-15T11:00:03Z' }) }),
    ],
    [
      'BEACON_SIGNATURE',
      'beacon-wrong',
      'a signature that does not give the value',
      () => altered('randomness', 'b713718a', 'b713718b'),
    ],
    [
      'BEACON_SIGNATURE',
      'beacon-wrong',
      'a value that is not the digest of its signature',
      () => altered('randomness', 'fc1873a1', 'fc1873a2'),
    ],
    ['BEACON_SIGNATURE', 'beacon-wrong', 'the answer of another round', () => sealed('657413', '657414')],
    ['SEED', 'seed-differs', 'another seed', () => altered('randomness', /"seed":"../, '"seed":"00')],
    [
      'SEED',
      'seed-differs',
      'another throw of the dice',
      () => altered('randomness', '31415926535897932384', '31415926535897932385'),
    ],
    [
      'ORDER',
      'order-differs',
      'two families exchanged',
      () => altered('result', /^(.*)\n(.*)\n/, '$2\n$1\n'),
    ],
    ['ORDER', 'order-differs', 'another ticket', () => altered('result', /"ticket":"../, '"ticket":"ff')],
    ['ORDER', 'order-differs', 'a line left out', () => altered('result', /^.*\n/, '')],
    [
      'ORDER',
      'order-differs',
      'a line too many',
      () => ({ result: texts.result + texts.result.split('\n')[0]! + '\n' }),
    ],
    ['ORDER', 'order-differs', 'no line', () => ({ result: '' })],
    ['ORDER', 'file-missing', 'no result', () => ({ result: undefined })],
    [
      'KEYS',
      'file-malformed',
      'a later first key',
      () => altered('keys', /"previous":null/, '"previous":"0123456789abcdef"'),
    ],
    [
      'KEYS',
      'file-malformed',
      'an endorsement by another key',
      () => altered('keys', /"endorsement":"..../, '"endorsement":"0000'),
    ],
    [
      'KEYS',
      'file-malformed',
      'an endorsement for another time',
      () => altered('keys', '2023-08-01', '2023-08-02'),
    ],
    [
      'KEYS',
      'file-malformed',
      'a key id that is not the key’s',
      () => altered('keys', `"keyId":"${line('key-id')}"`, '"keyId":"0123456789abcdef"'),
    ],
    ['KEYS', 'file-malformed', 'no keys', () => ({ keys: '{"keys":[]}' })],
    [
      'KEYS',
      'key-chain-broken',
      'a break in place of the endorsement',
      () =>
        altered(
          'keys',
          /"breakReason":null,"endorsement":"[0-9a-f]+"/,
          '"breakReason":"lost","endorsement":null',
        ),
    ],
    ['HISTORY', 'file-malformed', 'a line without its end', () => ({ history: texts.history.trimEnd() })],
    ['HISTORY', 'history-gap', 'a draw left out', () => altered('history', /^.*\n/, '')],
    [
      'HISTORY',
      'history-two-draws',
      'the draw before not voided',
      () => altered('history', VOIDED, '"voidReason":null,"voidedAt":null'),
    ],
    [
      'HISTORY',
      'history-draw-missing',
      'this draw left out',
      () => altered('history', /\{"drawNumber":3[^\n]*\n$/, ''),
    ],
    [
      'HISTORY',
      'history-differs',
      'another result',
      () => altered('history', line('result-digest'), line('root')),
    ],
    [
      'HISTORY',
      'history-differs',
      'another time',
      () => altered('history', '2023-09-15T10:30:00Z', '2023-09-15T10:30:01Z'),
    ],
    [
      'HISTORY',
      'history-differs',
      'another seal',
      () => altered('history', line('seal-digest'), line('root')),
    ],
    [
      'HISTORY',
      'history-previous-wrong',
      'another seal before',
      () => altered('history', /(?<="drawNumber":2.*"sealDigest":")..../, '0000'),
    ],
    [
      'HISTORY',
      'history-sealed-late',
      'a seal later than it promises',
      () => altered('history', '2023-09-13T09:00:12Z', '2023-09-14T10:30:01Z'),
    ],
    [
      'HISTORY',
      'file-malformed',
      'a voided draw with a result',
      () => altered('history', /"resultDigest":null/, `"resultDigest":"${line('root')}"`),
    ],
  ];
  it.each(cases)('%s says %s: %s', async (check, code, _, files) => {
    const finding = await findingOf(check, files());
    expect(finding.outcome).toBe('failed');
    expect(finding.problem?.code).toBe(code);
  });

  it('has a case for each check and for each problem', () => {
    expect(CHECKS.filter((check) => !cases.some(([own]) => own === check))).toEqual([]);
    const elsewhere = ['key-older', 'key-not-in-chain'];
    expect(
      PROBLEMS.filter((code) => !cases.some(([, own]) => own === code) && !elsewhere.includes(code)),
    ).toEqual([]);
  });

  it('does not know a key of another city', async () => {
    const stranger = 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025';
    expect(await failing({}, stranger)).toEqual(['KEYS']);
    expect((await findingOf('KEYS', {}, stranger)).problem?.code).toBe('key-not-in-chain');
  });

  it('touches no other check when only the result is altered', async () => {
    expect(await failing(altered('result', /"ticket":"../, '"ticket":"ff'))).toEqual(['ORDER', 'HISTORY']);
  });

  it('fails what follows from a file that is not even text', async () => {
    const files = { ...bytes(texts), roster: Uint8Array.of(0xff, 0xfe, 0x0a) };
    const { findings } = await run(files);
    const failed = findings.filter(({ outcome }) => outcome === 'failed').map(({ check }) => check);
    expect(failed).toEqual(['ROSTER_FORM', 'ROSTER_SIZE', 'ROSTER_ROOT', 'ORDER']);
    const seal = { ...bytes(texts), seal: Uint8Array.of(0xff, 0xfe) };
    expect((await run(seal)).findings[0]?.problem?.figures).toMatchObject({ reason: 'not-utf8' });
  });

  it('says which line of the result is another one', async () => {
    const { problem } = await findingOf('ORDER', altered('result', /(?<="position":4.*"ticket":")../, 'zz'));
    expect(problem?.figures).toMatchObject({ line: 4 });
    expect(String(problem?.figures.found)).toContain('"ticket":"zz');
  });

  it('holds dice to the last second before another value can be known', async () => {
    const entries = NUMBER_ENTRY + statement({ agreedAt: '2023-09-15T11:00:02Z' });
    expect(await failing({ entries })).toEqual([]);
  });
});

describe('what the protocol allows and the public must hear of', () => {
  it('is a draw voided when its randomness could be known', async () => {
    const late = altered('history', '2023-09-10T03:20:00Z', '2023-09-12T02:00:00Z');
    const finding = await findingOf('HISTORY', late);
    expect(finding).toMatchObject({
      outcome: 'passed',
      warnings: [{ code: 'late-void', figures: { drawNumber: 2 } }],
    });
    expect((await findingOf('HISTORY', {})).warnings).toEqual([]);
  });

  it('is this draw voided', async () => {
    const own = new RegExp(`(?<="drawNumber":3.*)"resultDigest":"${line('result-digest')}"`);
    const history = texts.history
      .replace(own, '"resultDigest":null')
      .replace(
        /"voidReason":null,"voidedAt":null\}\n$/,
        '"voidReason":"r","voidedAt":"2023-09-14T00:00:00Z"}\n',
      );
    const before = { entries: undefined, randomness: undefined, result: undefined, history };
    expect(await findingOf('HISTORY', before)).toMatchObject({
      outcome: 'passed',
      warnings: [{ code: 'voided' }],
    });
  });

  it('is a lost key', async () => {
    const broken = altered(
      'keys',
      /"breakReason":null,"endorsement":"[0-9a-f]+"/,
      '"breakReason":"lost","endorsement":null',
    );
    const finding = await findingOf('KEYS', broken, line('public-key'));
    expect(finding).toMatchObject({ outcome: 'passed', warnings: [{ code: 'key-break' }] });
  });
});

describe('the proof of one family', () => {
  const files = (
    proof: string,
    others: Partial<Record<'seal' | 'signature' | 'randomness', string>> = {},
  ) => ({
    seal: utf8(others.seal ?? texts.seal),
    signature: utf8(others.signature ?? texts.signature),
    randomness: utf8(others.randomness ?? texts.randomness),
    proof: utf8(proof),
  });
  const failed = async (given: ReturnType<typeof files>) => {
    const { findings } = await verifyProof(given, line('public-key'));
    return findings.filter(({ outcome }) => outcome === 'failed').map(({ check }) => check);
  };

  it('holds, before the result and after it', async () => {
    expect(await failed(files(line('proof.json')))).toEqual([]);
    const { findings, proof } = await verifyProof(
      { ...files(line('proof-before.json')), randomness: undefined },
      line('public-key'),
    );
    expect(findings.map(({ check, outcome }) => [check, outcome])).toEqual([
      ['SEAL', 'passed'],
      ['INCLUSION', 'passed'],
    ]);
    expect([proof.line.receipt, proof.index, proof.place]).toEqual(['HS23-000005', 4, null]);
  });

  it.each([
    ['INCLUSION', '"index":4', '"index":5'],
    ['INCLUSION', '\\"tickets\\":1', '\\"tickets\\":2'],
    ['INCLUSION', '"aceacacd', '"aceacace'],
    ['INCLUSION', /"path":\["[0-9a-f]+",/, '"path":['],
    ['SEAL', '"drawNumber":3', '"drawNumber":4'],
    ['SEAL', /"sealDigest":"../, '"sealDigest":"00'],
    ['TICKET', /"ticket":"../, '"ticket":"00'],
    ['TICKET', /"place":\{.*\},"sealDigest"/, '"place":null,"sealDigest"'],
    ['TICKET', /("position".*)"tier":2/, '$1"tier":1'],
  ])('fails %s when %s is altered', async (check, from, to) => {
    const proof = line('proof.json').replace(from, to);
    expect(proof).not.toBe(line('proof.json'));
    expect(await failed(files(proof))).toContain(check);
  });

  it('fails with another seed, another signature and another seal', async () => {
    const seed = texts.randomness.replace(/"seed":"../, '"seed":"00');
    expect(await failed(files(line('proof.json'), { randomness: seed }))).toEqual(['TICKET']);
    const signature = texts.signature.replace(/"signature":"..../, '"signature":"0000');
    expect(await failed(files(line('proof.json'), { signature }))).toEqual(['SEAL']);
    const seal = sealed('"units":[{"count":2', '"units":[{"count":9');
    expect(await failed(files(line('proof.json'), { seal: seal.seal!, signature: seal.signature! }))).toEqual(
      ['SEAL', 'TICKET'],
    );
  });

  it('is refused in another form', async () => {
    await expect(verifyProof(files(`${line('proof.json')}\n`), KEY)).rejects.toThrow();
    const twoLines = line('proof.json').replace('\\"tier\\":2}', '\\"tier\\":2}\\n');
    await expect(verifyProof(files(twoLines), KEY)).rejects.toThrow();
  });
});

describe('the values that stand between on the page', () => {
  it('are those that this module computes', () => {
    const lines = block('roster.jsonl').trimEnd().split('\n');
    lines.forEach((each, i) =>
      expect(`${i} ${digest(Buffer.concat([Uint8Array.of(0), utf8(each)]))}`).toBe(
        line('leaf-hashes').split('\n')[i],
      ),
    );
    const range = (each: string) => each.split(/[- ]/);
    for (const each of line('inner-hashes').split('\n')) {
      const [from, to, hash] = range(each);
      const part = `${lines.slice(Number(from), Number(to) + 1).join('\n')}\n`;
      expect(hexOf(rootOf(parseRoster(utf8(part))))).toBe(hash);
    }
    expect(digestOf(block('result.jsonl'))).toBe(line('result-digest'));
    expect(digest(bytesOf(line('seed-input')))).toBe(line('seed'));
    expect(parseSeal(utf8(texts.seal)).diceCloseAt).toBe('2023-09-15T11:00:03Z');
    expect(parseKeys(utf8(texts.keys)).map(({ keyId }) => keyId)).toEqual([
      line('first-key-id'),
      line('key-id'),
    ]);
    expect(readCanonical(line('statement-2'))).toMatchObject({ source: 2 });
    expect(statement({ agreedAt: '2023-09-15T10:41:07Z' })).toBe(DICE_ENTRY);
  });
});
