// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleTool, toolFile } from '../../../scripts/tool-bundle.mjs';
import { KEY, block, line, texts } from '../testing/example';

const FILES: Readonly<Record<string, string>> = {
  'seal.json': texts.seal,
  'signature.json': texts.signature,
  'roster.jsonl': texts.roster,
  'entries.jsonl': texts.entries,
  'randomness.json': texts.randomness,
  'result.jsonl': texts.result,
  'keys.json': texts.keys,
  'history.jsonl': texts.history,
  'struck.jsonl': block('struck.jsonl'),
};
type Changes = Readonly<Record<string, string | Uint8Array | null>>;

interface Ended {
  code: number;
  out: string;
  err: string;
}

const folders: string[] = [];
const servers: Server[] = [];

afterEach(() => {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
  servers.splice(0).forEach((server) => {
    server.closeAllConnections();
    server.close();
  });
});

/** The example's files in a folder, some of them changed or (null) left out. */
function folder(changes: Changes = {}): string {
  const made = mkdtempSync(join(tmpdir(), 'draw-'));
  folders.push(made);
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text !== null) {
      writeFileSync(join(made, name), text);
    }
  }
  return made;
}

const altered = (name: string, from: string | RegExp, to: string): Changes => {
  const text = FILES[name]!.replace(from, to);
  expect(text).not.toBe(FILES[name]);
  return { [name]: text };
};

const run = (given: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...environment };
    execFile(process.execPath, [toolFile('verify-draw'), ...given], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A city's server with the example as its draw 3. */
const city =
  (others: Changes = {}): RequestListener =>
  (request, response) => {
    const name = /^\/api\/draws\/(?:3\/)?([a-z]+\.jsonl?)$/.exec(request.url ?? '')?.[1] ?? '';
    const text = { ...FILES, ...others }[name];
    response.writeHead(text ? 200 : 404).end(text ?? '');
  };

describe('the tool', () => {
  it('is built from what stands here', async () => {
    expect(await bundleTool('verify-draw')).toBe(readFileSync(toolFile('verify-draw'), 'utf8'));
  });

  it('prints VALID with the figures of the example', async () => {
    const { code, out, err } = await run([folder(), '--key', KEY]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^VALID {2}/);
    for (const figure of ['Families: 12', 'Called: 5', line('seal-digest'), line('seed'), line('key-id')]) {
      expect(out).toContain(figure);
    }
    expect(out).toContain('Dice, thrown before: 2023-09-15T11:00:03Z');
    expect(out).not.toContain('NOTE');
  });

  it('speaks Chinese where the machine does, and when it is asked to', async () => {
    const chinese = await run([folder(), '--key', KEY], { LANG: 'zh_CN.UTF-8' });
    expect(chinese.out).toContain('参加户数: 12');
    expect((await run([folder(), '--lang', 'zh'])).out).toContain('注意  您没有给出公钥');
    expect((await run([folder(), '--lang', 'en'], { LANG: 'zh_CN' })).out).toContain('Families: 12');
  });

  it('says that the key came from the files', async () => {
    const { code, out } = await run([folder()]);
    expect(code).toBe(0);
    expect(out).toContain(`Compare its id ${line('key-id')}`);
  });

  it('checks the seal alone before the draw', async () => {
    const history = texts.history.replace(`"${line('result-digest')}"`, 'null');
    const before = {
      'result.jsonl': null,
      'randomness.json': null,
      'entries.jsonl': '',
      'history.jsonl': history,
    };
    const { code, out } = await run([folder(before), '--key', KEY]);
    expect(code).toBe(0);
    expect(out).toMatch(/^SEALED {2}/);
  });

  it.each<[string, Changes, string, string]>([
    [
      'a family added',
      { 'roster.jsonl': texts.roster + '{"receipt":"HS23-000013","tickets":1,"tier":1}\n' },
      'ROSTER_SIZE',
      'families were added or removed',
    ],
    ['a family removed', altered('roster.jsonl', /^.*\n/, ''), 'ROSTER_SIZE', '11 are on the list'],
    [
      'two families swapped in the list',
      altered('roster.jsonl', /^(.*)\n(.*)\n/, '$2\n$1\n'),
      'ROSTER_FORM',
      'out of order',
    ],
    [
      'tickets inflated',
      altered('roster.jsonl', '"tickets":1', '"tickets":9'),
      'ROSTER_ROOT',
      'The list was changed',
    ],
    [
      'a tail that stands twice',
      { 'roster.jsonl': texts.roster + texts.roster.split('\n').at(-2)! + '\n' },
      'ROSTER_FORM',
      'stands there twice',
    ],
    [
      'a result edited',
      altered('result.jsonl', /^(.*)\n(.*)\n/, '$2\n$1\n'),
      'ORDER',
      'Line 1 of the result',
    ],
    [
      'a seal edited',
      altered('seal.json', '"count":2', '"count":9'),
      'SEAL_SIGNATURE',
      'changed after it was signed',
    ],
    ['dice settled too late', altered('entries.jsonl', '10:41:07Z', '11:41:07Z'), 'ENTRIES', 'not signed'],
    ['a truncated file', { 'randomness.json': texts.randomness.slice(0, 100) }, 'VALUES_FORM', 'cut off'],
    [
      'a truncated list',
      { 'roster.jsonl': texts.roster.slice(0, -9) },
      'ROSTER_FORM',
      'the last line is cut off',
    ],
    [
      'bytes that are no text',
      { 'signature.json': Uint8Array.of(0xff, 0xfe, 0x00) },
      'SEAL_SIGNATURE',
      'not text in UTF-8',
    ],
    ['an empty file', { 'seal.json': '' }, 'SEAL_FORM', 'not JSON'],
    ['a huge line', { 'entries.jsonl': `${'['.repeat(200_000)}\n` }, 'ENTRIES', 'entries.jsonl'],
    ['a draw missing in the history', altered('history.jsonl', /^.*\n/, ''), 'HISTORY', 'a draw is missing'],
  ])('finds %s, says what it means and what to do', async (_, changes, check, words) => {
    const { code, out, err } = await run([folder(changes), '--key', KEY]);
    expect(code).toBe(1);
    expect(out).toMatch(/^INVALID {2}/);
    const found = out.split('\n').findIndex((each) => each.includes(`FAILED  ${check}  `));
    expect(out.split('\n')[found]).toContain(words);
    expect(out.split('\n')[found + 1]).toMatch(/^ {6}\S/);
    expect(out + err).not.toMatch(/\bat .*\.mjs:\d+/);
  });

  it('tells of a draw that was voided late, and of a lost key', async () => {
    const late = altered('history.jsonl', '2023-09-10T03:20:00Z', '2023-09-12T02:00:01Z');
    const lost = altered(
      'keys.json',
      /"breakReason":null,"endorsement":"[0-9a-f]+"/,
      '"breakReason":"fire","endorsement":null',
    );
    const { code, out } = await run([folder({ ...late, ...lost })]);
    expect(code).toBe(0);
    expect(out).toContain('NOTE  Draw 2 was voided');
    expect(out).toContain('Reason given: fire');
    const broken = await run([folder(lost), '--key', KEY]);
    expect([broken.code, broken.out.includes('FAILED  KEYS')]).toEqual([1, true]);
  });

  it('does without keys and history, and says what it could not check', async () => {
    const { code, out } = await run([
      folder({ 'keys.json': null, 'history.jsonl': null }),
      '--key',
      line('public-key'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('NOT CHECKED  HISTORY');
  });

  it('compares the seal that somebody wrote down', async () => {
    const own = line('seal-digest')
      .toUpperCase()
      .replace(/(.{8})/g, '$1 ');
    expect((await run([folder(), '--seal', own])).code).toBe(0);
    const { code, out } = await run([folder(), '--seal', line('root')]);
    expect([code, out.includes('the seal was exchanged')]).toEqual([1, true]);
  });

  it('compares what somebody kept before', async () => {
    const history = texts.history.replace(`"${line('result-digest')}"`, 'null');
    const first = (text: string) => text.slice(0, text.indexOf('\n') + 1);
    const second = texts.entries.slice(first(texts.entries).length);
    const before = folder({
      'history.jsonl': history,
      'entries.jsonl': second,
      'struck.jsonl': '',
      'result.jsonl': null,
    });
    const [key] = (JSON.parse(texts.keys) as { keys: object[] }).keys;
    writeFileSync(join(before, 'keys.json'), JSON.stringify({ keys: [key] }));
    expect((await run([folder(), '--earlier', before])).code).toBe(0);
    for (const [name, kept] of Object.entries({
      'roster.jsonl': texts.roster.replace('"tickets":5', '"tickets":6'),
      'history.jsonl': texts.history.replace(line('result-digest'), line('root')),
      'entries.jsonl': texts.entries.replace('10:41', '10:42'),
      'keys.json': texts.keys.replace('2023-01', '2023-02'),
      'struck.jsonl': FILES['struck.jsonl']!.replace('HS23-000008', 'HS23-000009'),
    })) {
      const { code, out } = await run([folder(), '--earlier', folder({ [name]: kept })]);
      expect([code, out.includes(`${name} is not what you kept`)]).toEqual([1, true]);
    }
  });

  it('answers programs in JSON', async () => {
    const { code, out } = await run([folder(), '--json', '--key', KEY]);
    const answer = JSON.parse(out) as { verdict: string; findings: unknown[]; figures: object };
    expect([code, answer.verdict, answer.findings.length]).toEqual([0, 'VALID', 12]);
    expect(answer.figures).toMatchObject({ families: 12, called: 5, struck: 1, seed: line('seed') });
  });
});

describe('the tool at an address', () => {
  it.each(['/draws/3', '/draws/3?receipt=HS23-000005', '/api/draws/3/seal.json', '/api/draws/3'])(
    'reads the files of %s',
    async (path) => {
      const { code, out } = await run([(await served(city())) + path, '--key', KEY]);
      expect([code, out.slice(0, 5)]).toEqual([0, 'VALID']);
    },
  );

  it('reads files that are kept elsewhere, all in one place', async () => {
    const kept: RequestListener = (request, response) => {
      const text = FILES[(request.url ?? '').replace('/archive/', '')];
      response.writeHead(text ? 200 : 404).end(text ?? '');
    };
    expect((await run([`${await served(kept)}/archive`, '--key', KEY])).code).toBe(0);
  });

  it.each<[string, RequestListener, string]>([
    ['refuses', (_, response) => response.writeHead(500).end(), 'The server refused the file: 500'],
    [
      'does not know the draw',
      (_, response) => response.writeHead(404).end(),
      'The server refused the file: 404',
    ],
    ['answers with a page', (_, response) => response.end('\n<!doctype html>'), 'This is a web page'],
    ['hangs up', (request) => request.socket.destroy(), 'There is no connection'],
    [
      'leads elsewhere',
      (request, response) =>
        request.headers.host?.startsWith('localhost')
          ? response.end('{}')
          : response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/` }).end(),
      'another server',
    ],
    ['never answers', () => undefined, 'No answer came'],
    ['stops in the middle', (_, response) => response.write('{"a"'), 'No answer came'],
  ])('says so when the server %s', async (_, listener, words) => {
    const { code, out, err } = await run([`${await served(listener)}/draws/3`], {
      VERIFY_DRAW_SILENCE: '300',
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the tool says in words what it cannot do', () => {
  it.each<[string, () => readonly string[], string]>([
    ['nothing given', () => [], 'Say which draw'],
    ['two draws', () => ['a', 'b'], 'one too many: b'],
    ['an unknown option', () => ['a', '--fast'], 'There is no such option: --fast'],
    ['an option without its value', () => ['a', '--key'], 'must follow --key'],
    ['a key that is none', () => ['a', '--key', 'abc'], '64 hexadecimal digits'],
    ['a language that it does not speak', () => ['a', '--lang', 'fr'], 'zh and en'],
    ['a folder that is not there', () => ['/no/such/folder'], 'There is no such folder'],
    ['a file in place of a folder', () => [join(folder(), 'seal.json')], 'This is a file'],
    ['a folder without a seal', () => [folder({ 'seal.json': null })], 'missing, and without it'],
    ['a page in place of a file', () => [folder({ 'seal.json': ' <html>' })], 'This is a web page'],
    [
      'an earlier folder that is not there',
      () => [folder(), '--earlier', '/no/such/folder'],
      'no such folder',
    ],
    ['a file too large', () => [folder({ 'seal.json': ' '.repeat(5_000_000) })], 'larger than any'],
  ])('%s', async (_, given, words) => {
    const { code, out, err } = await run(given());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\bat .*\.mjs:\d+/);
  });

  it('a folder in place of a file', async () => {
    const made = folder({ 'seal.json': null });
    mkdirSync(join(made, 'seal.json'));
    const { code, err } = await run([made]);
    expect([code, err.includes('cannot be read')]).toEqual([2, true]);
  });

  it('and how it is used', async () => {
    const { code, out } = await run(['--help']);
    expect([code, out.includes('--earlier FOLDER')]).toEqual([0, true]);
  });
});
