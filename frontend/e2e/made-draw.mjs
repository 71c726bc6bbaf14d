/* global Buffer */
/** Makes up a whole draw with its published files, of any size, without the product: written from the protocol alone. */
import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';

const QUICKNET_GENESIS = 1_692_803_367;
const QUICKNET_PERIOD = 3;
const DICE = '31415926535897932384';
const LOTTERY = '2718281';
const HOUR = 3600;

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest();
};
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const instant = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** RFC 8785 for what the protocol holds. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const signed = (text) => hex(sign(null, Buffer.from(text), privateKey));
  return { publicKey: hex(raw), keyId: hex(sha256(raw)).slice(0, 16), signed };
}

/** The levels of the Merkle tree, the leaves first. */
function treeOf(lines) {
  let level = lines.map((line) => sha256(Buffer.of(0), line));
  const levels = [level];
  while (level.length > 1) {
    const above = [];
    for (let i = 0; i < level.length; i += 2) {
      above.push(i + 1 < level.length ? sha256(Buffer.of(1), level[i], level[i + 1]) : level[i]);
    }
    level = above;
    levels.push(level);
  }
  return levels;
}

function pathOf(levels, index) {
  const path = [];
  for (const level of levels.slice(0, -1)) {
    const beside = level[index ^ 1];
    if (beside) {
      path.push(hex(beside));
    }
    index >>= 1;
  }
  return path;
}

const withLength = (part) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return Buffer.concat([length, part]);
};

function orderOf(families, seed) {
  const drawn = families.map(({ receipt, tier, tickets }) => {
    let ticket;
    for (let k = 1; k <= tickets; k++) {
      const chance = createHmac('sha256', seed).update(`${receipt}#${k}`).digest();
      ticket = !ticket || chance.compare(ticket) < 0 ? chance : ticket;
    }
    return { receipt, tier, ticket };
  });
  drawn.sort((a, b) => a.tier - b.tier || a.ticket.compare(b.ticket) || (a.receipt < b.receipt ? -1 : 1));
  return drawn.map(({ receipt, tier, ticket }, i) => ({
    position: i + 1,
    receipt,
    ticket: hex(ticket),
    tier,
  }));
}

const lined = (objects) => objects.map((each) => `${canonical(each)}\n`).join('');

/**
 * @param families how many
 * @param units how many are called
 * @param beacon a round of drand with its signature, or nothing for a draw with dice and a public number alone
 */
export function makeDraw({ families = 1963, units = 320, number = 7, beacon, earliestAt } = {}) {
  const key = newKey();
  const knownAt = beacon ? QUICKNET_GENESIS + QUICKNET_PERIOD * (beacon.round - 1) : undefined;
  const earliest = earliestAt ?? (knownAt ? knownAt - HOUR : 1_763_800_000);
  const publishedAt = earliest + HOUR;
  const people = Array.from({ length: families }, (_, i) => ({
    receipt: `HS26-${String(i + 1).padStart(String(families).length < 6 ? 6 : 7, '0')}`,
    tier: i % 5 === 0 ? 1 : 2,
    tickets: 1 + (i % 3 === 0 ? 1 : 0),
  }));
  const rosterLines = people.map(canonical);
  const levels = treeOf(rosterLines);
  const rosterRoot = hex(levels.at(-1)[0]);
  const sources = [
    { kind: 'dice', throws: 20 },
    {
      kind: 'public-number',
      publication: '中国福利彩票双色球',
      issue: '2026136',
      form: '红球六个按开出先后各取末位，加蓝球末位',
      digits: LOTTERY.length,
      publishedAt: instant(publishedAt),
    },
    ...(beacon ? [{ kind: 'drand-quicknet', round: beacon.round }] : []),
  ];
  const sealDigestBefore = hex(sha256('the seal before'));
  const seal = canonical({
    protocol: 'anju-draw-1',
    drawNumber: number,
    offering: 'HS-2026-031',
    rosterSize: families,
    rosterRoot,
    units: [
      { tier: 1, count: Math.floor(units / 4) },
      { tier: 2, count: units - Math.floor(units / 4) },
    ],
    rules: [
      ...(number > 1 ? [`previous:${sealDigestBefore}`] : []),
      'lead-hours:24',
      'policy:huangshi-2026-3',
    ],
    earliest: instant(earliest),
    sources,
  });
  const sealDigest = hex(sha256(seal));
  const entryOf = (source, value, agreedAt) => {
    const entry = { agreedAt: instant(agreedAt), seal: sealDigest, source, value };
    return { ...entry, signature: key.signed(canonical(entry)) };
  };
  const entries = [entryOf(0, DICE, earliest + 600), entryOf(1, LOTTERY, publishedAt + 300)];
  const beaconValue = beacon && hex(sha256(Buffer.from(beacon.signature, 'hex')));
  const seedParts = [
    Buffer.from('anju-draw-1'),
    Buffer.from(sealDigest, 'hex'),
    Buffer.from(DICE),
    Buffer.from(LOTTERY),
    ...(beacon ? [Buffer.from(beaconValue, 'hex')] : []),
  ];
  const seed = sha256(...seedParts.map(withLength));
  const order = orderOf(people, seed);
  const result = lined(order);
  const values = [
    { kind: 'dice', value: DICE },
    { kind: 'public-number', value: LOTTERY },
    ...(beacon ? [{ kind: 'drand-quicknet', signature: beacon.signature, value: beaconValue }] : []),
  ];
  const sealedAt = earliest - 26 * HOUR;
  const historyBefore = Array.from({ length: number - 1 }, (_, i) => ({
    drawNumber: i + 1,
    earliest: instant(earliest - (number - i) * 200 * HOUR),
    keyId: key.keyId,
    offering: `HS-2026-0${20 + i}`,
    resultDigest: hex(sha256(`result ${i}`)),
    sealDigest: i + 2 === number ? sealDigestBefore : hex(sha256(`seal ${i}`)),
    sealedAt: instant(earliest - (number - i) * 200 * HOUR - 30 * HOUR),
    voidReason: null,
    voidedAt: null,
  }));
  const historyOf = (isDrawn) =>
    lined([
      ...historyBefore,
      {
        drawNumber: number,
        earliest: instant(earliest),
        keyId: key.keyId,
        offering: 'HS-2026-031',
        resultDigest: isDrawn ? hex(sha256(result)) : null,
        sealDigest,
        sealedAt: instant(sealedAt),
        voidReason: null,
        voidedAt: null,
      },
    ]);
  const keys = {
    keys: [
      {
        breakReason: null,
        endorsement: null,
        keyId: key.keyId,
        previous: null,
        publicKey: key.publicKey,
        since: instant(earliest - 2000 * HOUR),
      },
    ],
  };
  const gone = order.filter((_, i) => i === 3 || i === 17).map(({ receipt }) => receipt);
  const struck = [
    { at: instant(publishedAt + 50 * HOUR), reason: 'WITHDRAWN', receipt: gone[0] },
    { at: instant(publishedAt + 90 * HOUR), reason: 'FRAUD', receipt: gone[1] },
  ];
  const byReceipt = new Map(order.map((place) => [place.receipt, place]));
  const proofOf = (receipt, isDrawn) => {
    const index = people.findIndex((family) => family.receipt === receipt);
    return index < 0
      ? undefined
      : canonical({
          drawNumber: number,
          index,
          line: rosterLines[index],
          path: pathOf(levels, index),
          place: isDrawn ? byReceipt.get(receipt) : null,
          sealDigest,
        });
  };
  return {
    number,
    families,
    units,
    people,
    order,
    struck,
    sealedAt,
    earliest,
    publishedAt,
    knownAt,
    proofOf,
    seed: hex(seed),
    rosterRoot,
    sealDigest,
    values,
    key: { keyId: key.keyId, publicKey: key.publicKey },
    rules: JSON.parse(seal).rules,
    files: {
      'seal.json': seal,
      'signature.json': canonical({
        algorithm: 'Ed25519',
        keyId: key.keyId,
        signature: key.signed(seal),
      }),
      'roster.jsonl': `${rosterLines.join('\n')}\n`,
      'entries.jsonl': lined(entries),
      'randomness.json': canonical({ seed: hex(seed), values }),
      'result.jsonl': result,
      'struck.jsonl': lined(struck),
    },
    historyOf,
    cityFiles: { 'keys.json': canonical(keys) },
  };
}
