/* global Buffer, fetch */
/** Serves the page with one made-up draw in a state of one's choice: to look at pages, and to measure large draws. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const PAGE_SIZE = 50;
const iso = (seconds) => new Date(seconds * 1000).toISOString();

/** What the endpoint says of the draw, in that state. `changes` are laid over it. */
export function publicDraw(draw, state = 'DRAWN', now = Date.now() / 1000, changes = {}) {
  const isDrawn = state === 'DRAWN';
  const folder = `/api/draws/${draw.number}/`;
  const shown = (i) => (isDrawn ? { value: draw.values[i].value, settledAt: iso(draw.publishedAt) } : {});
  const entered = { attempt: 1, entries: isDrawn ? 2 : 0, state: isDrawn ? 'AGREED' : 'AWAITING_FIRST' };
  const closesAt = iso(Math.min(draw.publishedAt, draw.knownAt ?? Infinity));
  const sources = [
    { source: 0, kind: 'dice', digits: 20, ...entered, closesAt, relays: [], ...shown(0) },
    {
      source: 1,
      kind: 'public-number',
      digits: 7,
      ...entered,
      publication: '中国福利彩票双色球',
      issue: '2026136',
      form: '红球六个按开出先后各取末位，加蓝球末位',
      knownAt: iso(draw.publishedAt),
      relays: [],
      ...shown(1),
    },
  ];
  if (draw.values[2]) {
    const relays = ['api.drand.sh', 'api2.drand.sh', 'drand.cloudflare.com'].map((relay, i) => ({
      relay,
      outcome: isDrawn || i > 0 ? 'VALUE' : 'NO_ANSWER',
      seenAt: iso(draw.knownAt + 4 + i),
    }));
    sources.push({
      source: 2,
      kind: 'drand-quicknet',
      digits: 0,
      ...entered,
      round: JSON.parse(draw.files['seal.json']).sources[2].round,
      knownAt: iso(draw.knownAt),
      relays: state === 'SEALED' ? [] : relays,
      ...shown(2),
    });
  }
  return {
    number: draw.number,
    offeringId: 31,
    offeringName: '黄金山人才家园',
    district: '开发区',
    state,
    frozenAt: iso(draw.sealedAt - 5400),
    sealedAt: iso(draw.sealedAt),
    earliest: iso(draw.earliest),
    serverTime: iso(now),
    families: draw.families,
    units: draw.units,
    tiers: [
      { tier: 1, units: Math.floor(draw.units / 4) },
      { tier: 2, units: draw.units - Math.floor(draw.units / 4) },
    ],
    sources,
    reopenings: [],
    rules: draw.rules,
    sealDigest: draw.sealDigest,
    rosterRoot: draw.rosterRoot,
    ...draw.key,
    ...(isDrawn ? { seed: draw.seed, drawnAt: iso(draw.publishedAt + 400) } : {}),
    files: {
      seal: `${folder}seal.json`,
      signature: `${folder}signature.json`,
      roster: `${folder}roster.jsonl`,
      entries: `${folder}entries.jsonl`,
      struck: `${folder}struck.jsonl`,
      keys: '/api/draws/keys.json',
      history: '/api/draws/history.jsonl',
      ...(isDrawn ? { randomness: `${folder}randomness.json`, result: `${folder}result.jsonl` } : {}),
    },
    ...changes,
  };
}

const paged = (all, { page, size = PAGE_SIZE }) => ({
  items: all.slice(page * size, (page + 1) * size),
  total: all.length,
  page,
  size,
});

function answersOf(stage) {
  const { draw } = stage;
  const struck = new Map(draw.struck.map(({ receipt, reason }) => [receipt, reason]));
  return {
    show: () => stage.shown(),
    list: ({ page, size }) => paged([stage.shown(), ...(stage.others ?? [])], { page, size }),
    roster: (input) => {
      const { items, ...rest } = paged(draw.people, input);
      const first = rest.page * rest.size;
      return { ...rest, items: items.map((family, i) => ({ ...family, position: first + i + 1 })) };
    },
    ranks: (input) => {
      const { items, ...rest } = paged(draw.order, input);
      const ranks = items.map(({ position, ...family }) => ({
        ...family,
        rank: position,
        called: position <= draw.units,
        struck: struck.get(family.receipt),
      }));
      return { ...rest, items: ranks };
    },
  };
}

/**
 * @param stage `draw`, and `shown()`, which gives what the endpoint says of it; `files` replaces published ones;
 *   `now()` is the server's time in milliseconds
 * @param page a folder with the built page, or the address of Vite
 * @returns the address and how to close
 */
export async function serveDraw(stage, { page, port = 0 }) {
  const answers = answersOf(stage);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (status, type, body) => {
      response.writeHead(status, {
        'Content-Type': type,
        'X-Anju-Now': iso((stage.now?.() ?? Date.now()) / 1000),
      });
      response.end(body);
    };
    const [, endpoint, method] = /^\/connect\/(\w+)\/(\w+)$/.exec(pathname) ?? [];
    if (endpoint) {
      const answer = endpoint === 'DrawEndpoint' ? answers[method] : undefined;
      const input = JSON.parse((await bodyOf(request)) || '{}');
      return answer
        ? send(200, 'application/json', JSON.stringify(answer(input)))
        : send(404, 'application/json', '{}');
    }
    if (pathname.startsWith('/api/draws/')) {
      const file = fileOf(stage, pathname);
      return file === undefined
        ? send(404, 'application/json', JSON.stringify({ title: '名册里没有这个受理编号', status: 404 }))
        : send(200, 'text/plain;charset=UTF-8', file);
    }
    if (page.startsWith('http')) {
      const answer = await fetch(page + request.url);
      return send(answer.status, answer.headers.get('content-type'), Buffer.from(await answer.arrayBuffer()));
    }
    return sendPage(page, pathname, send);
  });
  await new Promise((resolve) => server.listen(port, resolve));
  const base = `http://localhost:${server.address().port}`;
  return { base, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function fileOf({ draw, files = {}, shown }, pathname) {
  const name = pathname.split('/').at(-1);
  const [, receipt] = /\/proof\/(.+)\.json$/.exec(pathname) ?? [];
  if (receipt) {
    return draw.proofOf(decodeURIComponent(receipt), shown().state === 'DRAWN');
  }
  return name === 'history.jsonl'
    ? draw.historyOf(shown().state === 'DRAWN')
    : (files[name] ?? draw.cityFiles[name] ?? draw.files[name]);
}

async function sendPage(folder, pathname, send) {
  const path = join(folder, normalize(pathname));
  const found = extname(path) ? await readFile(path).catch(() => undefined) : undefined;
  return found
    ? send(200, TYPES[extname(path)] ?? 'application/octet-stream', found)
    : send(200, 'text/html', await readFile(join(folder, 'index.html')));
}
