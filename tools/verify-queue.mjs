#!/usr/bin/env node
// Checks the published places of a waiting room; docs/leftovers.md says how. Node 20.19 or later runs it by itself.
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PROTOCOL = 'anju-leftovers-1';
const HOLDS = 0;
const DOES_NOT_HOLD = 1;
const NOT_CHECKED = 2;
const HEX = /^[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

const WORDS = {
  en: {
    usage: `Checks the places of a waiting room for what is left over. Nothing that the files claim is believed.

  node verify-queue.mjs <queue.jsonl or its address> [options]

  --draw FOLDER     the published files of the draw (randomness.json, result.jsonl), or their address,
                    for example https://example.org/api/draws/7; without it the seed is taken from the queue
  --earlier FILE    a copy that you kept: none of its lines may have changed
  --receipt NUMBER  says which place that family has
  --lang zh|en      the language

Ends with 0 when everything holds, with 1 when something does not, with 2 when nothing could be checked.`,
    FORM: 'Every line has the form of the rules.',
    PLACES: 'The places are 1, 2, 3 … without a gap, and no family has two.',
    SHUFFLE: 'The families that were there at the opening stand in the order that the seed of the draw gives.',
    ARRIVAL: 'Whoever came later stands behind them, in the order of arrival.',
    SEED: 'The seed is that of the published draw.',
    DRAWN: 'Every family in the queue took part in the draw.',
    EARLIER: 'Nothing has changed since the copy that you kept.',
    failed: 'FAILED',
    passed: 'ok',
    skipped: 'not checked',
    'no-draw': 'give --draw to compare with the draw',
    'no-earlier': 'give --earlier to compare with your own copy',
    first: 'something before it failed',
    line: 'line {line}: {what}',
    'not-canonical': 'not written as the rules say',
    'no-head': 'the first line is not the head of a queue',
    'no-end': 'the last line is not ended',
    'place-is': 'place {found} where {expected} is due',
    'receipt-twice': '{receipt} is there twice',
    'too-few': '{expected} families were shuffled, {found} have a ticket',
    'ticket-is': '{receipt} has ticket {found}, and {expected} follows from the seed',
    'out-of-order': '{receipt} stands behind a higher ticket',
    'came-later': '{receipt} is among those who were shuffled, but came after the opening',
    'came-before': '{receipt} is among those who came after the opening, but came before it',
    'out-of-time': '{receipt} came before the family that stands before it',
    'ticket-late': '{receipt} came after the opening and has a ticket',
    'seed-is': 'the queue names {found}, the draw {expected}',
    'not-drawn': '{receipt} was not in the draw',
    'line-changed': 'line {line} is not what it was',
    holds: 'Everything holds: the places follow from the seed of the draw and from who came, and from nothing else.',
    'does-not-hold': 'Something does not hold. Keep the files and tell the housing bureau and the auditors.',
    families: 'Families: {families}, of which {shuffled} were shuffled at the opening ({openedAt}).',
    'place-of': '{receipt} has place {place}.',
    'no-place-of': '{receipt} has no place in this queue.',
    unreadable: 'This cannot be read: {about}',
  },
  zh: {
    usage: `核对剩余房源候选室的排队次序。文件里的结论一概不信，全部在本机重新计算。

  node verify-queue.mjs <queue.jsonl 或它的网址> [选项]

  --draw 文件夹     这次摇号的公开文件（randomness.json、result.jsonl），或它们的网址，
                    例如 https://example.org/api/draws/7；不给出时，种子取自排队文件
  --earlier 文件    您以前保存的一份：其中的每一行都不许变
  --receipt 编号    告诉您这户家庭排在第几位
  --lang zh|en      语言

全部相符时返回 0；有不符时返回 1；没能核对时返回 2。`,
    FORM: '每一行都符合规则的格式。',
    PLACES: '位次是 1、2、3……没有缺号，没有哪一户占两个位次。',
    SHUFFLE: '开始时已经在候选室的家庭，次序就是摇号种子排出的次序。',
    ARRIVAL: '后来的家庭按到达先后排在他们后面。',
    SEED: '种子就是公开摇号的种子。',
    DRAWN: '队里的每一户都参加了摇号。',
    EARLIER: '与您以前保存的一份相比，没有改动。',
    failed: '不符',
    passed: '相符',
    skipped: '未核对',
    'no-draw': '给出 --draw 才能与摇号比对',
    'no-earlier': '给出 --earlier 才能与自己保存的比对',
    first: '前面有不符之处',
    line: '第 {line} 行：{what}',
    'not-canonical': '写法不符合规则',
    'no-head': '第一行不是排队文件的开头',
    'no-end': '最后一行没有结束',
    'place-is': '应当是第 {expected} 位，写的是第 {found} 位',
    'receipt-twice': '{receipt} 出现了两次',
    'too-few': '参加抽排的有 {expected} 户，有签号的是 {found} 户',
    'ticket-is': '{receipt} 的签号是 {found}，由种子算出的是 {expected}',
    'out-of-order': '{receipt} 排在了签号更大的家庭后面',
    'came-later': '{receipt} 在抽排之列，但是开始以后才来的',
    'came-before': '{receipt} 在后来者之列，但是开始以前就来了',
    'out-of-time': '{receipt} 比排在前面的家庭来得早',
    'ticket-late': '{receipt} 是开始以后来的，却有签号',
    'seed-is': '排队文件写的是 {found}，摇号公布的是 {expected}',
    'not-drawn': '{receipt} 没有参加摇号',
    'line-changed': '第 {line} 行与以前不同',
    holds: '全部相符：次序只由摇号的种子和到场的家庭决定，没有别的来源。',
    'does-not-hold': '有不符之处。请保存这些文件，并向住房保障部门和审计部门反映。',
    families: '共 {families} 户，其中 {shuffled} 户在开始时（{openedAt}）抽排。',
    'place-of': '{receipt} 排在第 {place} 位。',
    'no-place-of': '{receipt} 不在这个队里。',
    unreadable: '无法读取：{about}',
  },
};

const filled = (text, figures = {}) => text.replace(/\{(\w+)\}/g, (_, name) => String(figures[name] ?? ''));

/** What is wrong with a check: a code of WORDS and its figures, and the line that shows it. */
class Wrong extends Error {
  constructor(code, figures = {}, line = undefined) {
    super(code);
    this.code = code;
    this.figures = figures;
    this.line = line;
  }
}

class Unreadable extends Error {}

function asked(given) {
  const options = { language: /^zh/i.test(process.env.LANG ?? '') ? 'zh' : 'en' };
  const rest = [...given];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const option = { '--draw': 'draw', '--earlier': 'earlier', '--receipt': 'receipt', '--lang': 'language' }[next];
    if (option) {
      options[option] = rest.shift();
    } else if (next.startsWith('--') || options.queue !== undefined) {
      options.queue = undefined;
      break;
    } else {
      options.queue = next;
    }
  }
  return { ...options, language: options.language === 'zh' ? 'zh' : 'en' };
}

const isAddress = (text) => /^https?:\/\//i.test(text);

async function read(from) {
  try {
    if (!isAddress(from)) {
      return await readFile(from, 'utf8');
    }
    const response = await fetch(from);
    if (response.ok) {
      return await response.text();
    }
  } catch {
    // Said below in words.
  }
  throw new Unreadable(from);
}

const besides = (folder, name) =>
  isAddress(folder) ? `${folder.replace(/\/+$/, '')}/${name}` : join(folder, name);

function linesOf(text) {
  if (!text.endsWith('\n')) {
    throw new Wrong('no-end');
  }
  return text.slice(0, -1).split('\n');
}

const isWhole = (number, least) => Number.isSafeInteger(number) && number >= least;

function headOf(line) {
  const head = parsed(line, ['drawNumber', 'offering', 'openedAt', 'phase', 'protocol', 'seed', 'shuffled']);
  const right =
    head &&
    head.protocol === PROTOCOL &&
    isWhole(head.drawNumber, 1) &&
    isWhole(head.offering, 1) &&
    isWhole(head.phase, 1) &&
    isWhole(head.shuffled, 0) &&
    TIME.test(head.openedAt) &&
    HEX.test(head.seed);
  if (!right) {
    throw new Wrong('no-head');
  }
  return head;
}

function placeOf(text, line) {
  const place = parsed(text, ['joinedAt', 'place', 'receipt', 'ticket']);
  const right =
    place &&
    isWhole(place.place, 1) &&
    TIME.test(place.joinedAt) &&
    RECEIPT.test(place.receipt) &&
    (place.ticket === null || HEX.test(place.ticket));
  if (!right) {
    throw new Wrong('not-canonical', {}, line);
  }
  return { ...place, line };
}

/** An object with exactly these names in this order, written in the one form of RFC 8785; else undefined. */
function parsed(line, names) {
  try {
    const value = JSON.parse(line);
    const isSame = JSON.stringify(Object.keys(value)) === JSON.stringify(names) && JSON.stringify(value) === line;
    return isSame ? value : undefined;
  } catch {
    return undefined;
  }
}

const hmac = (key, text) => createHmac('sha256', key).update(text, 'utf8').digest();

function checkPlaces({ places }) {
  const seen = new Set();
  places.forEach(({ place, receipt, line }, i) => {
    if (place !== i + 1) {
      throw new Wrong('place-is', { found: place, expected: i + 1 }, line);
    }
    if (seen.has(receipt)) {
      throw new Wrong('receipt-twice', { receipt }, line);
    }
    seen.add(receipt);
  });
}

function checkShuffle({ head, places }, seed) {
  const shuffled = places.slice(0, head.shuffled);
  const withTicket = places.findIndex(({ ticket }) => ticket === null);
  const found = withTicket < 0 ? places.length : withTicket;
  if (found < head.shuffled) {
    throw new Wrong('too-few', { expected: head.shuffled, found });
  }
  const key = hmac(Buffer.from(seed, 'hex'), `${PROTOCOL}#${head.phase}`);
  let before;
  for (const { receipt, ticket, joinedAt, line } of shuffled) {
    const expected = hmac(key, receipt).toString('hex');
    if (ticket !== expected) {
      throw new Wrong('ticket-is', { receipt, found: ticket, expected }, line);
    }
    if (before && (ticket < before.ticket || (ticket === before.ticket && receipt < before.receipt))) {
      throw new Wrong('out-of-order', { receipt }, line);
    }
    if (joinedAt > head.openedAt) {
      throw new Wrong('came-later', { receipt }, line);
    }
    before = { ticket, receipt };
  }
}

function checkArrival({ head, places }) {
  let before = head.openedAt;
  for (const { receipt, ticket, joinedAt, line } of places.slice(head.shuffled)) {
    if (ticket !== null) {
      throw new Wrong('ticket-late', { receipt }, line);
    }
    if (joinedAt < head.openedAt) {
      throw new Wrong('came-before', { receipt }, line);
    }
    if (joinedAt < before) {
      throw new Wrong('out-of-time', { receipt }, line);
    }
    before = joinedAt;
  }
}

function checkDrawn({ places }, result) {
  const drawn = new Set(
    linesOf(result).map((line) => /"receipt":"([^"]+)"/.exec(line)?.[1]),
  );
  const stranger = places.find(({ receipt }) => !drawn.has(receipt));
  if (stranger) {
    throw new Wrong('not-drawn', { receipt: stranger.receipt }, stranger.line);
  }
}

function checkSeed({ head }, randomness) {
  const { seed } = JSON.parse(randomness);
  if (head.seed !== seed) {
    throw new Wrong('seed-is', { found: head.seed, expected: seed });
  }
}

function checkEarlier(text, earlier) {
  const now = linesOf(text);
  linesOf(earlier).forEach((line, i) => {
    if (now[i] !== line) {
      throw new Wrong('line-changed', { line: i + 1 });
    }
  });
}

/** Makes the checks in turn; after one that the others need has failed, those are not made. */
function judge(text, draw, earlier) {
  const findings = [];
  const check = (name, work, missing) => {
    if (missing) {
      findings.push({ name, outcome: 'skipped', why: new Wrong(missing) });
      return true;
    }
    try {
      work();
      findings.push({ name, outcome: 'passed' });
      return true;
    } catch (error) {
      const why = error instanceof Wrong ? error : new Wrong('not-canonical');
      findings.push({ name, outcome: 'failed', why });
      return false;
    }
  };
  let queue;
  const hasForm = check('FORM', () => {
    const [first, ...others] = linesOf(text);
    queue = { head: headOf(first), places: others.map((line, i) => placeOf(line, i + 2)) };
  });
  const inTurn = (name, work, missing) => check(name, work, hasForm ? missing : 'first');
  inTurn('SEED', () => checkSeed(queue, draw.randomness), draw ? undefined : 'no-draw');
  inTurn('DRAWN', () => checkDrawn(queue, draw.result), draw ? undefined : 'no-draw');
  inTurn('PLACES', () => checkPlaces(queue));
  inTurn('SHUFFLE', () => checkShuffle(queue, draw ? JSON.parse(draw.randomness).seed : queue.head.seed));
  inTurn('ARRIVAL', () => checkArrival(queue));
  check('EARLIER', () => checkEarlier(text, earlier), earlier === undefined ? 'no-earlier' : undefined);
  return { queue, findings };
}

function report({ queue, findings }, receipt, words) {
  const lines = findings.map(({ name, outcome, why }) => {
    const what = why && filled(words[why.code], why.figures);
    const where = why?.line === undefined ? what : filled(words.line, { line: why.line, what });
    return `${words[outcome].padEnd(12)} ${words[name]}${where ? ` (${where})` : ''}`;
  });
  if (queue) {
    const { shuffled, openedAt } = queue.head;
    lines.push('', filled(words.families, { families: queue.places.length, shuffled, openedAt }));
  }
  if (queue && receipt !== undefined) {
    const own = queue.places.find((place) => place.receipt === receipt);
    lines.push(filled(words[own ? 'place-of' : 'no-place-of'], { receipt, place: own?.place }));
  }
  return lines;
}

async function run() {
  const options = asked(process.argv.slice(2));
  const words = WORDS[options.language];
  if (options.queue === undefined) {
    process.stderr.write(`${words.usage}\n`);
    return NOT_CHECKED;
  }
  try {
    const text = await read(options.queue);
    const draw = options.draw && {
      randomness: await read(besides(options.draw, 'randomness.json')),
      result: await read(besides(options.draw, 'result.jsonl')),
    };
    const earlier = options.earlier && (await read(options.earlier));
    const judged = judge(text, draw, earlier);
    const holds = judged.findings.every(({ outcome }) => outcome !== 'failed');
    const lines = [...report(judged, options.receipt, words), '', words[holds ? 'holds' : 'does-not-hold']];
    process.stdout.write(`${lines.join('\n')}\n`);
    return holds ? HOLDS : DOES_NOT_HOLD;
  } catch (error) {
    if (!(error instanceof Unreadable)) {
      throw error;
    }
    process.stderr.write(`${filled(words.unreadable, { about: error.message })}\n`);
    return NOT_CHECKED;
  }
}

process.exitCode = await run();
