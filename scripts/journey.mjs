#!/usr/bin/env node
/**
 * Plays the main job over HTTP as the demo people: from a price list and a roster in Excel to a signed agreement.
 *
 *   node scripts/journey.mjs [--base URL] [--samples FOLDER]
 *
 * It prints a line per step and a closing table, and exits 1 when anything differs from what it expects. It needs
 * Node alone, and a stack whose clock can be moved (the embedded one). It can be run again on the same instance.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { cityAt, identityNumber, later, pages, until } from './city.mjs';
import { answer, memberLinks, numbersByRow, ROSTER } from './consent.mjs';
import { handInPapers } from './papers.mjs';
import { builtProject, COSTS } from './project.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:8080' },
    samples: { type: 'string', default: new URL('../src/test/resources/samples/', import.meta.url).pathname },
  },
});

const HOUR = 3600;
const DAY = 24 * HOUR;
const SAMPLE_UNITS = 216;
const SAMPLE_MONEY = 103_914_746;
const ROSTER_GOOD = 54;
const ROSTER_WRONG_ROWS = [10, 16, 24, 31, 45, 58];
/** One more is corrected in the page, and one declines. */
const ROSTER_CONSENTED = ROSTER_GOOD;

const city = cityAt(options);
const { config, call, upload, check, now, forwardTo } = city;

// ---------------------------------------------------------------- saying and expecting

let step = 0;
const say = (text) => console.log(`${String(++step).padStart(2)}  ${text}`);

function expect(what, actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  }
}

async function expectRefusal(code, attempt) {
  const refused = await attempt().then(
    () => undefined,
    (error) => error,
  );
  expect(`refusal`, refused?.code, code);
}

// ---------------------------------------------------------------- people

const LAST_YEAR = new Date(Date.now() - 400 * DAY * 1000).toISOString().slice(0, 10);

// Whoever has bought a flat cannot apply again (article 7), so each run brings families of its own.
const [SELF_BORN, SPOUSE_BORN, CHILD_BORN] = [1970, 1985, 2019].map((year) =>
  new Date(Date.UTC(year, 0, 1 + randomInt(2_000))).toISOString().slice(0, 10).replaceAll('-', ''),
);

const FAMILIES = Array.from({ length: 12 }, (_, i) => {
  const married = i % 3 !== 0;
  return {
    account: `family${String(i + 1).padStart(2, '0')}`,
    household: {
      applicant: { name: `陈${'一二三四五六七八九十甲乙'[i]}`, identityNumber: identityNumber(SELF_BORN, 501 + i * 2) },
      mobile: `1390000${String(1000 + i)}`,
      maritalStatus: married ? 'MARRIED' : 'SINGLE',
      spouse: married ? { name: `林${'一二三四五六七八九十甲乙'[i]}`, identityNumber: identityNumber(SPOUSE_BORN, 502 + i * 2) } : null,
      children: married && i % 2 === 0 ? [{ name: '陈小宝', identityNumber: identityNumber(CHILD_BORN, 601 + i) }] : [],
      category: ['NEW_WORKER', 'TALENT', 'MIGRANT_WORKER'][i % 3],
      categoryReason: null,
      answers: [{ workStartedOn: LAST_YEAR, waged: true }, { talentKind: 'TEACHER' }, { registeredElsewhere: true, employedSince: LAST_YEAR }][i % 3],
      // The last family already lives in more than 16 m² per head.
      homes: i === 0 ? [] : [{ owner: 'SELF', inCity: true, area: i === 11 ? 96 : i * 1.5 }],
      trades: [],
      annualIncome: 80_000 + i * 2_500,
    },
  };
});

// ---------------------------------------------------------------- the stages

async function registerOrganisations() {
  const register = (alias, kind, name) =>
    call('admin1', 'OrganisationEndpoint', 'register', { alias, kind, name }).catch((error) => {
      if (error.code !== 'organisation.already-registered') throw error;
    });
  await register('cihu-anju', 'ACQUIRER', '黄石市磁湖安居置业有限公司');
  await register('fifth-hospital', 'EMPLOYER', '黄石市第五人民医院');
  say('The acquirer and the employer are registered');
}

/** Families of a tier in the order of the draw, with the whole of their time to check in. */
const turns = (tier, startsAt) => ({
  ...{ tier, mode: 'TURNS', startsAt },
  ...{ familiesPerSlot: 10, secondsPerTurn: 600, absentSeconds: 600, holdSeconds: 120, checkInMinutes: 60 },
});

async function announce() {
  const start = await now();
  const opens = later(start, 60);
  const offering = {
    projectId: await builtProject(city),
    name: `磁湖云庭 ${start.toISOString().slice(0, 19)}`,
    address: '黄石港区磁湖路 88 号',
    introduction: '收购存量商品住房，用作配售型保障房。',
    targetEmployer: 'fifth-hospital',
    applicationsOpenAt: opens,
    applicationsCloseAt: later(opens, 2 * DAY),
    noticeWorkingDays: 5,
    drawAt: later(opens, 3 * DAY),
    plan: { phases: [turns(1, later(opens, 4 * DAY)), turns(2, later(opens, 4 * DAY))] },
  };
  const { offeringId } = await call('cihu-acquirer', 'OfferingEndpoint', 'create', { offering });
  say(`Offering ${offeringId} drafted: ${offering.name}`);
  await expectRefusal('offering.no-price-list', () => call('cihu-acquirer', 'OfferingEndpoint', 'announce', { offeringId }));
  await calculate(offeringId);
  await importPriceList(offeringId);
  await call('cihu-acquirer', 'OfferingEndpoint', 'announce', { offeringId });
  const shown = await call(null, 'OfferingEndpoint', 'show', { offeringId });
  expect('units of the public page', shown.units, SAMPLE_UNITS);
  say(`Announced: ${shown.units} units, ${shown.minUnitPrice}–${shown.maxUnitPrice} yuan per m²`);
  const pricesUntil = await call('bureau-officer1', 'PublicityEndpoint', 'publishPrices', { offeringId });
  say(`Its prices are under public notice until ${pricesUntil}`);
  await forwardTo(later(opens, 1));
  return { ...shown, pricesUntil };
}

/** The sheet of new-built homes whose limit the prices of the sample keep, with room for other lists of the project. */
async function calculate(offeringId) {
  const built = { ...COSTS, markupPercent: 5 };
  const sheet = { built, costs: [], storeys: [], orientations: [], layouts: [] };
  await expectRefusal('calculation.sheet-missing', () =>
    upload('cihu-acquirer', `/api/offerings/${offeringId}/price-list`, 'price-list-cihu-yunting.xlsx'),
  );
  const dearer = { ...sheet, built: { ...built, constructionCost: built.constructionCost + 1 } };
  await expectRefusal('calculation.construction-above-contracts', () =>
    call('cihu-acquirer', 'CalculationEndpoint', 'write', { offeringId, seen: 0, sheet: dearer }),
  );
  await call('cihu-acquirer', 'CalculationEndpoint', 'write', { offeringId, seen: 0, sheet });
  const shown = await call('cihu-acquirer', 'CalculationEndpoint', 'show', { offeringId });
  expect('highest average', shown.sheet.highestPrice, 4894);
  say(`Calculation sheet written: ${shown.sheet.highestPrice} yuan per m² at most`);
}

/** Both offices file the prices after their notice; one of them alone does not open the way for families. */
async function filePrices(offering) {
  const { items } = await call(null, 'PriceVersionEndpoint', 'page', { offeringId: offering.id, page: 0, size: 1 });
  const [{ priceListId }] = items;
  const file = (officer) => call(officer, 'PriceFilingEndpoint', 'file', { priceListId, number: String(priceListId) });
  await expectRefusal('price-filing.notice-running', () => file('price-officer1'));
  await forwardTo(later(offering.pricesUntil, 1));
  await expectRefusal('price-filing.own-list', () => file('bureau-officer1'));
  await file('bureau-officer2');
  await expectRefusal('price-filing.price-office-missing', () => publishFamilies(offering));
  await file('price-officer1');
  say('The housing bureau and development-and-reform have filed the prices, each by its own officer');
}

const publishFamilies = (offering) => call('bureau-officer1', 'PublicityEndpoint', 'publish', { offeringId: offering.id });

async function importPriceList(offeringId) {
  const { importId } = await upload('cihu-acquirer', `/api/offerings/${offeringId}/price-list`, 'price-list-cihu-yunting.xlsx');
  const preview = await until(
    'the price list',
    () => call('cihu-acquirer', 'PriceListEndpoint', 'preview', { importId }),
    ({ job }) => job.state !== 'READING',
  );
  expect('state of the import', preview.job.state, 'READY');
  expect('rows', [preview.job.rowsGood, preview.job.rowsBad], [SAMPLE_UNITS, 0]);
  expect('money', preview.summary.money, SAMPLE_MONEY);
  const { version } = await call('cihu-acquirer', 'PriceListEndpoint', 'save', { importId });
  expect('version', version, 1);
  say(`Price list imported: ${preview.summary.units} units, ${preview.summary.buildings} buildings, ${preview.summary.area} m², ${preview.summary.money} yuan`);
}

async function submit(account, { offeringId, priceListVersion, household }) {
  const draft = await call(account, 'DraftEndpoint', 'open', { offeringId });
  const content = JSON.stringify(household);
  const { version } = await call(account, 'DraftEndpoint', 'save', { draftId: draft.id, version: draft.version, step: 'review', content });
  const application = { draftId: draft.id, version, priceListVersion, household, declaredName: household.applicant.name };
  const send = () => call(account, 'DraftEndpoint', 'submit', application);
  if (account === 'family01') {
    await expectRefusal('paper.missing', send);
  }
  await handInPapers(city, account, draft, household);
  return send();
}

async function apply({ id: offeringId, priceListVersion }) {
  const receipts = new Map();
  const [first] = FAMILIES;
  for (const { account, household } of FAMILIES) {
    if (account === 'family02') {
      await expectRefusal('application.person-already-applying', () => submit(account, { offeringId, priceListVersion, household: first.household }));
    }
    const { receipt } = await submit(account, { offeringId, priceListVersion, household });
    receipts.set(account, receipt);
  }
  say(`${receipts.size} families applied with their papers; one without papers and a person in two applications were refused`);
  return receipts;
}

async function fileRoster(offeringId) {
  const { importId } = await upload('hospital-clerk', `/api/offerings/${offeringId}/roster`, ROSTER);
  const { job } = await until(
    'the roster',
    () => call('hospital-clerk', 'GroupFilingEndpoint', 'preview', { importId }),
    (preview) => preview.job.state !== 'READING',
  );
  expect('rows', [job.rowsGood, job.rowsBad], [ROSTER_GOOD, ROSTER_WRONG_ROWS.length]);
  const wrong = await call('hospital-clerk', 'GroupFilingEndpoint', 'previewRows', { importId, badOnly: true, page: 0, size: 50 });
  expect('wrong rows', wrong.items.map(({ row }) => row), ROSTER_WRONG_ROWS);
  for (const { problems } of wrong.items) {
    console.log(`      ${problems.map(({ cell, message }) => `${cell}: ${message}`).join(' | ')}`);
  }
  await expectRefusal('import.has-problems', () =>
    call('hospital-clerk', 'GroupFilingEndpoint', 'save', { importId, mode: 'ALL_OR_NOTHING', committed: true }),
  );
  const filed = await call('hospital-clerk', 'GroupFilingEndpoint', 'save', { importId, mode: 'GOOD_ROWS_NOW', committed: true });
  expect('filed', filed, { filed: ROSTER_GOOD, renewed: 0, answered: [] });
  say(`The employer filed ${filed.filed} of 60 families; ${job.rowsBad} rows were refused at their cells`);
  const cells = [{ column: 'mobile', text: '13154157340' }];
  const corrected = await call('hospital-clerk', 'GroupFilingEndpoint', 'correctRow', { importId, row: 24, cells });
  expect('problems of the corrected row', corrected.problems, []);
  const more = await call('hospital-clerk', 'GroupFilingEndpoint', 'save', { importId, mode: 'GOOD_ROWS_NOW', committed: true });
  expect('filed after a correction', more, { filed: 1, renewed: 0, answered: [] });
  say('One of them was corrected in the page and filed');
}

/** Each person opens the link that the employer has handed out, proves who they are, and consents; one declines. */
async function consent(offeringId) {
  const links = await memberLinks(city, offeringId);
  expect('links', links.length, ROSTER_GOOD + 1);
  const numbers = await numbersByRow(options.samples);
  await expectRefusal('employer.not-you', () => call(null, 'ConsentEndpoint', 'prove', { link: links[0].link, lastSix: '000000' }));
  const [declines] = links.slice(-1);
  let consented = 0;
  for (const member of links) {
    const consents = member !== declines;
    const { state } = await answer(city, member.link, numbers.get(member.row), consents);
    expect('state', state, consents ? 'CONSENTED' : 'DECLINED');
    consented += consents ? 1 : 0;
  }
  expect('consented', consented, ROSTER_CONSENTED);
  const counts = await call('hospital-clerk', 'GroupFilingEndpoint', 'memberCounts', { offeringId });
  expect('board', [counts.consented, counts.declined, counts.awaiting], [ROSTER_CONSENTED, 1, 0]);
  say(`${consented} of the employer's people consented by their links, one declined; wrong digits were refused`);
}

async function verify(offering) {
  const identity = await check('identity-officer1', 'IDENTITY', offering.id);
  expect('identity checks', identity.approved, FAMILIES.length);
  const housing = await check('housing-officer1', 'HOUSING', offering.id);
  expect('housing checks', housing.approved + housing.refused, FAMILIES.length + ROSTER_CONSENTED);
  say(`Identity: ${identity.approved} confirmed. Housing: ${housing.approved} qualified, ${housing.refused} refused by article 6`);
  return housing;
}

async function publish(offering, receipts, qualified) {
  await forwardTo(later(offering.schedule.applicationsCloseAt, 1));
  await filePrices(offering);
  const notice = await publishFamilies(offering);
  expect('families under notice', notice.entries, qualified);
  const { code } = await call(null, 'PublicityEndpoint', 'object', {
    offeringId: offering.id,
    receipt: receipts.get('family03'),
    text: 'This family may own a home elsewhere in the city.',
    contact: null,
  });
  say(`${notice.entries} families are under public notice until ${notice.closesAt}; an objection ${code} was raised`);
  await forwardTo(later(notice.closesAt, 1));
  await expectRefusal('draw.objection-open', () => call('bureau-officer2', 'DrawEndpoint', 'freeze', { offeringId: offering.id }));
  const { items } = await call('bureau-officer1', 'PublicityEndpoint', 'objections', { offeringId: offering.id, state: 'OPEN', page: 0, size: 10 });
  const [{ objectionId, version }] = items;
  await call('bureau-officer1', 'PublicityEndpoint', 'decide', { objectionId, uphold: false, reason: 'The register shows no home of this family.', version });
  say('The open objection blocked the roster; it was heard and rejected');
}

async function draw(offering) {
  await call('bureau-officer2', 'DrawEndpoint', 'freeze', { offeringId: offering.id });
  await expectRefusal('draw.own-roster', () => call('bureau-officer2', 'DrawEndpoint', 'seal', { offeringId: offering.id, drawNotBefore: null }));
  const { number, earliest, sealDigest } = await call('bureau-officer1', 'DrawEndpoint', 'seal', { offeringId: offering.id, drawNotBefore: null });
  say(`Draw ${number} sealed, not before ${earliest}, fingerprint ${sealDigest.slice(0, 16)}…`);
  const throws = Array.from({ length: 20 }, () => randomInt(10)).join('');
  await expectRefusal('draw.too-early', () => call('bureau-officer1', 'DrawEndpoint', 'enter', { drawNumber: number, source: 0, value: throws }));
  await forwardTo(later(earliest, 1));
  await call('bureau-officer1', 'DrawEndpoint', 'enter', { drawNumber: number, source: 0, value: throws });
  await expectRefusal('draw.already-entered', () => call('bureau-officer1', 'DrawEndpoint', 'enter', { drawNumber: number, source: 0, value: throws }));
  const { state } = await call('bureau-officer2', 'DrawEndpoint', 'enter', { drawNumber: number, source: 0, value: throws });
  expect('state of the draw', state, 'DRAWN');
  const shown = await call(null, 'DrawEndpoint', 'show', { number });
  say(`Drawn from the dice ${throws}: seed ${shown.seed.slice(0, 16)}…, ${shown.families} families`);
  return number;
}

const nameOf = ({ building, entrance, room }) => [building, entrance, room].filter(Boolean).join(' ');

/** Families choose in the order of the draw: those with an account themselves, the others at the acquirer's desk. */
async function choose(offering, number, receipts) {
  await forwardTo(later(offering.schedule.selectionAt, 1));
  const accounts = new Map([...receipts].map(([account, receipt]) => [receipt, account]));
  const ranks = await pages((page, size) => call(null, 'DrawEndpoint', 'ranks', { number, page, size }));
  const board = await call(null, 'BoardEndpoint', 'board', { offeringId: offering.id });
  const free = board.buildings.flatMap(({ units, name }) => units.map((unit) => ({ ...unit, building: name }))).filter(({ state }) => state === 'AVAILABLE');
  expect('free units', free.length, SAMPLE_UNITS);
  await expectOutOfTurn(offering, ranks, accounts, free[0]);
  let taken = 0;
  for (const { receipt, rank } of ranks) {
    await until(`the turn of ${receipt}`, () => call(null, 'SelectionEndpoint', 'progress', { offeringId: offering.id }), ({ choosing }) => choosing.includes(receipt));
    const unit = free[taken];
    if (rank === 2) {
      await expectRefusal('selection.unit-taken', () => take(offering, receipt, accounts.get(receipt), free[0]));
    }
    const chosen = await take(offering, receipt, accounts.get(receipt), unit);
    expect('unit', chosen.unitId, unit.id);
    taken++;
  }
  await until('the end of the selection', () => call(null, 'OfferingEndpoint', 'show', { offeringId: offering.id }), ({ stage }) => stage === 'COMPLETED');
  say(`${taken} families chose in the order of the draw; a taken unit and a choice out of turn were refused`);
  return { ranks, taken };
}

async function expectOutOfTurn(offering, ranks, accounts, unit) {
  const last = ranks.findLast(({ receipt }) => accounts.has(receipt));
  await until('the selection', () => call(null, 'SelectionEndpoint', 'progress', { offeringId: offering.id }), ({ phase }) => phase.state === 'OPEN');
  if (last.rank > 10) {
    await expectRefusal('selection.not-your-turn', () => take(offering, last.receipt, accounts.get(last.receipt), unit));
  }
}

async function take(offering, receipt, account, unit) {
  const attempt = randomUUID();
  const request = account
    ? () => call(account, 'SelectionEndpoint', 'choose', { offeringId: offering.id, unitId: unit.id, attempt })
    : () => call('cihu-acquirer', 'SelectionEndpoint', 'chooseAtDesk', { offeringId: offering.id, receipt, unitId: unit.id, attempt });
  const first = await request();
  expect('a retry gets the first answer', await request(), first);
  return first;
}

async function sign(offering, receipts) {
  const list = () => pages((page, size) => call('cihu-acquirer', 'AgreementEndpoint', 'list', { offeringId: offering.id, page, size }));
  const agreements = await until('the registries to answer before signing', list, (all) => all.every(({ recheck }) => !recheck));
  const signers = new Set([...receipts].filter(([account]) => account !== 'family01').map(([, receipt]) => receipt));
  let signed = 0;
  for (const { selectionId } of agreements.filter(({ receipt }) => signers.has(receipt)).slice(0, 5)) {
    const agreement = await call('cihu-acquirer', 'AgreementEndpoint', 'recordSigning', { selectionId, number: null });
    expect('agreement', agreement.state, 'SIGNED');
    signed++;
  }
  const mine = await call('family01', 'AgreementEndpoint', 'mine', { offeringId: offering.id });
  say(`${signed} agreements signed; family01 has ${nameOf(mine)} for ${mine.totalPrice} yuan, to sign by ${mine.signBy}`);
  const seen = await call(null, 'ApplicationEndpoint', 'lookUp', { receipt: receipts.get('family01') });
  expect('timeline', seen.timeline.map(({ kind }) => kind).filter((kind) => kind !== 'SIGNED'), ['SUBMITTED', 'IDENTITY_CONFIRMED', 'QUALIFIED', 'NOTICE_PUBLISHED', 'SEALED', 'DRAWN', 'CHOSEN']);
  return { agreements, signed };
}

/** Whoever does not sign in time gives the flat up (article 21) and may apply again: the employer's people in the next run. */
async function lapse(offering, agreements) {
  const lastDay = agreements.map(({ signBy }) => signBy).sort().at(-1);
  await forwardTo(later(lastDay, 60));
  const list = () => pages((page, size) => call('cihu-acquirer', 'AgreementEndpoint', 'list', { offeringId: offering.id, page, size }));
  const after = await until('the unsigned agreements to lapse', list, (all) => all.every(({ state }) => state !== 'TO_SIGN'));
  const lapsed = after.filter(({ state }) => state === 'LAPSED').length;
  say(`${lapsed} families did not sign in time: their flats are free again`);
  return lapsed;
}

// ---------------------------------------------------------------- the whole way

async function journey() {
  const { local } = await config();
  if (!local) {
    throw new Error('This instance has no movable clock; the journey needs the embedded stack.');
  }
  await registerOrganisations();
  const offering = await announce();
  const receipts = await apply(offering);
  await fileRoster(offering.id);
  await consent(offering.id);
  const housing = await verify(offering);
  await publish(offering, receipts, housing.approved);
  const number = await draw(offering);
  const { ranks, taken } = await choose(offering, number, receipts);
  const { agreements, signed } = await sign(offering, receipts);
  expect('lapsed', await lapse(offering, agreements), agreements.length - signed);
  expect('families drawn', ranks.length, housing.approved);
  expect('units sold once', new Set(agreements.map(({ unitId }) => unitId)).size, taken);
  console.log('\nFamilies and units');
  console.table({
    applied: FAMILIES.length + ROSTER_CONSENTED,
    qualified: housing.approved,
    refused: housing.refused,
    chosen: taken,
    signed,
    'units free again or never chosen': SAMPLE_UNITS - signed,
  });
  console.log('First ten of the draw');
  console.table(ranks.slice(0, 10).map(({ rank, receipt, tier, ticket }) => ({ rank, receipt, tier, ticket: `${ticket.slice(0, 16)}…` })));
}

journey().catch((error) => {
  console.error(`\nThe journey stopped after step ${step}: ${error.message}`);
  process.exitCode = 1;
});
