/**
 * The main job by clicks: from the sample price list to a signed agreement. Waiting is done by the city's clock; the
 * cases of the roster beyond the first are decided over HTTP, since a click more shows nothing new.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { identityNumber, later, until } from '../../scripts/city.mjs';
import { answer, memberLinks, numbersByRow, ROSTER } from '../../scripts/consent.mjs';
import { apply } from './apply.mjs';
import { chooseTheSameFlat } from './choosing.mjs';
import { confirm, DESK, PHONE, press } from './stage.mjs';

const SAMPLE_MONEY = '103,914,746';
const ROSTER_GOOD = 54;
const ROSTER_WRONG_ROWS = [10, 16, 24, 31, 45, 58];
const OFFICERS = { IDENTITY: 'identity-officer1', HOUSING: 'housing-officer1' };
const SECOND_OFFICER = 'housing-officer2';

const personBorn = (name, birth) => ({ name, identityNumber: identityNumber(birth, randomInt(1000)) });

/** Two families that apply alone; nobody of this name exists. */
const families = () => [
  {
    account: 'family01',
    applicant: personBorn('陈安', '19900501'),
    mobile: '13900001001',
    spouse: personBorn('林居', '19910601'),
    child: personBorn('陈小宝', '20180601'),
  },
  { account: 'family02', applicant: personBorn('周静', '19930812'), mobile: '13900001002' },
];

/** Plays all stages in their order on one new offering. */
export async function playMainJob(stage, city, samples) {
  const [first, second] = families();
  const offering = await announce(stage, city, samples);
  await publishPrices(stage, offering);
  await city.forwardTo(later(offering.schedule.applicationsOpenAt, 1));
  const receipts = [await apply(stage, offering, first), await apply(stage, offering, second)];
  await fileRoster(stage, offering, samples);
  await consent(stage, city, offering, samples);
  await check(stage, city, offering, receipts);
  await city.forwardTo(later(offering.schedule.applicationsCloseAt, 1));
  await filePrices(stage, city, offering);
  await publish(stage, offering);
  await object(stage, offering, receipts[0]);
  await hear(stage, city, offering, receipts[0]);
  const number = await seal(stage, city, offering);
  await draw(stage, city, number);
  await city.forwardTo(later(offering.schedule.selectionAt, 1));
  await until(
    'the selection',
    () => city.call(null, 'SelectionEndpoint', 'progress', { offeringId: offering.id }),
    ({ choosing }) => receipts.every((receipt) => choosing.includes(receipt)),
  );
  const won = await chooseTheSameFlat(stage, offering, [first.account, second.account]);
  await sign(stage, offering, receipts[won], [first, second][won].account);
}

// ---------------------------------------------------------------- acquirer

async function announce(stage, city, samples) {
  const name = `磁湖云庭 ${randomInt(1000, 10_000)} 号`;
  const page = await stage.personAt(DESK, 'cihu-acquirer');
  await stage.go(page, '/acquirer/offerings/new');
  await stage.look(page, 'acquirer-new');
  await page
    .locator('vaadin-select')
    .filter({ hasText: '所属项目' })
    .locator('vaadin-select-value-button')
    .click();
  await page.getByRole('option', { name: /磁湖云庭二期代建/ }).click();
  await page.getByLabel('公告名称').fill(name);
  await page.getByLabel('地址').fill('黄石港区磁湖路 88 号');
  // All of them in one slot, so that both families can choose at the same moment.
  await page.getByLabel('每轮同时选房').fill('100');
  await page.getByLabel('等待签到').fill('10');
  await press(page, '保存');
  await page.waitForURL(/\/acquirer\/offerings\/\d+$/);
  const offeringId = Number(page.url().split('/').at(-1));
  await page.getByRole('link', { name: '去测算价格' }).click();
  await calculate(stage, page);
  await page.locator('input[type=file]').setInputFiles(join(samples, 'price-list-cihu-yunting.xlsx'));
  await page.getByText(SAMPLE_MONEY).first().waitFor();
  await stage.look(page, 'acquirer-import');
  await press(page, '保存这份清单');
  await page.getByText('第 1 版，按测算表第 1 版').waitFor();
  await stage.look(page, 'acquirer-prices');
  await stage.go(page, `/acquirer/offerings/${offeringId}`);
  await page.getByRole('button', { name: '发布公告' }).first().click();
  await confirm(page, '发布公告');
  await page.getByText('已公告', { exact: true }).first().waitFor();
  await stage.look(page, 'acquirer-announced');
  await page.context().close();
  return city.call(null, 'OfferingEndpoint', 'show', { offeringId });
}

/** The sheet of new-built homes whose limit the prices of the sample keep, with room for other lists of the project. */
async function calculate(stage, page) {
  await page.getByLabel('划拨土地成本（元）').fill('290000000');
  await page.getByLabel('建安成本（元）').fill('656000000');
  await page.getByLabel('对应的可售面积（㎡）').fill('200000');
  await stage.look(page, 'acquirer-sheet');
  await press(page, '保存测算表');
  await page.getByText('最高均价 =').waitFor();
}

async function sign(stage, offering, receipt, account) {
  const page = await stage.personAt(DESK, 'cihu-acquirer');
  await stage.go(page, `/acquirer/agreements/${offering.id}`);
  const row = page.getByRole('row').filter({ hasText: receipt });
  await row.getByRole('button', { name: '登记签约' }).click();
  await page.getByRole('heading', { name: new RegExp(receipt) }).waitFor();
  await stage.look(page, 'acquirer-signing');
  await press(page, '登记签约');
  await confirm(page, '确认已签约');
  await row.getByText('已签约').waitFor();
  await stage.look(page, 'acquirer-signed');
  await page.context().close();
  const family = await stage.personAt(PHONE, account);
  await stage.go(family, `/applicant/selection/${offering.id}`);
  await family.getByText('已签约').first().waitFor();
  await stage.look(family, 'family-signed');
  await family.context().close();
}

// ---------------------------------------------------------------- employer

async function fileRoster(stage, offering, samples) {
  const page = await stage.personAt(DESK, 'hospital-clerk');
  await stage.go(page, `/employer/filings/${offering.id}`);
  await page.locator('input[type=file]').setInputFiles(join(samples, ROSTER));
  for (const row of ROSTER_WRONG_ROWS) {
    await page.getByText(`第 ${row} 行`, { exact: true }).first().waitFor();
  }
  await stage.look(page, 'employer-errors');
  await page.getByText('本单位承诺').click();
  await press(page, `申报这 ${ROSTER_GOOD} 户`);
  await page.getByText(`已申报 ${ROSTER_GOOD} 户`).first().waitFor();
  await stage.look(page, 'employer-filed');
  await page.context().close();
}

/** One of the employer's people consents by clicks, on a phone; the others over HTTP. */
async function consent(stage, city, offering, samples) {
  const [first, ...others] = await memberLinks(city, offering.id);
  const numbers = await numbersByRow(samples);
  const page = await stage.visitor(PHONE);
  await stage.go(page, `/consent#${first.link}`);
  await stage.look(page, 'member-asked');
  await page.getByLabel('您的身份证号后六位').fill(numbers.get(first.row).slice(-6));
  await press(page, '查看申报信息');
  await page.getByText('以上信息真实完整').click();
  await stage.look(page, 'member-confirms');
  await press(page, '同意并提交申请');
  await page.getByText('申请已提交').waitFor();
  await stage.look(page, 'member-consented');
  await page.context().close();
  for (const { row, link } of others) {
    await answer(city, link, numbers.get(row), true);
  }
}

// ---------------------------------------------------------------- checks

async function check(stage, city, offering, receipts) {
  await checkFamilies(stage, city, 'IDENTITY', offering, receipts);
  const [filed] = (await waitingFor('HOUSING', city, offering)).filter(
    ({ receipt }) => !receipts.includes(receipt),
  );
  await checkFamilies(stage, city, 'HOUSING', offering, receipts);
  await city.answeredCase(OFFICERS.HOUSING, 'HOUSING', filed.applicationId);
  await stage.as(OFFICERS.HOUSING, async (page) => {
    await takeCase(stage, page, filed.receipt);
    await proposeRefusal(stage, page, filed.receipt);
    await putBack(page);
  });
  await stage.as(SECOND_OFFICER, async (page) => {
    await takeCase(stage, page, filed.receipt);
    await confirmRefusal(stage, page, filed.receipt);
    await putBack(page);
  });
  await city.check(OFFICERS.HOUSING, 'HOUSING', offering.id);
}

/** Approves the families of the two phones, once the registries have answered about them. */
async function checkFamilies(stage, city, kind, offering, receipts) {
  const waiting = await waitingFor(kind, city, offering);
  const families = waiting.filter(({ receipt }) => receipts.includes(receipt));
  for (const { applicationId } of families) {
    await city.answeredCase(OFFICERS[kind], kind, applicationId);
  }
  await stage.as(OFFICERS[kind], async (page) => {
    await stage.go(page, '/bureau/queue');
    await stage.look(page, `${kind.toLowerCase()}-queue-full`);
    for (const { receipt } of families) {
      await takeCase(stage, page, receipt);
      await stage.look(page, `${kind.toLowerCase()}-case`);
      await approve(page, receipt);
    }
    await putBack(page);
  });
}

async function waitingFor(kind, city, offering) {
  const queue = {
    filter: { kind, offeringId: offering.id },
    order: 'WAITING',
    descending: false,
    page: 0,
    size: 100,
  };
  const { items } = await city.call(OFFICERS[kind], 'CheckQueueEndpoint', 'page', queue);
  return items;
}

/** Finds the case by its number, opens it and takes it; what an earlier decision brought along is held already. */
async function takeCase(stage, page, receipt) {
  await stage.go(page, `/bureau/queue?receipt=${receipt}`);
  await page.getByRole('link', { name: receipt }).click();
  await page.getByRole('heading', { name: receipt }).waitFor();
  const take = page.getByRole('button', { name: '领取这份申请' });
  const held = page.getByRole('button', { name: '放回队列', exact: true });
  await take.or(held).first().waitFor();
  if (await take.isVisible()) {
    await take.click();
  }
  await held.waitFor();
}

/** After a decision the next case of the queue is open and held, unless none was left. */
async function putBack(page) {
  const held = page.getByRole('button', { name: '放回队列', exact: true });
  const queue = page.getByRole('heading', { name: '待审核', exact: true });
  await held.or(queue).first().waitFor();
  if (await held.isVisible()) {
    await held.click();
    await queue.waitFor();
  }
}

async function approve(page, receipt) {
  await press(page, '通过');
  await page.getByRole('alertdialog').getByText(receipt).waitFor();
  await confirm(page, '通过');
  await page.getByText(`${receipt} 已办理：通过`).waitFor();
}

async function proposeRefusal(stage, page, receipt) {
  await press(page, '提出不予通过…');
  await page.getByLabel('依据').click();
  await page.getByRole('option', { name: /核查到的住房情况/ }).click();
  await page.getByLabel('理由').fill('核查到的住房情况与申报不一致：名下另有一处住房。');
  await stage.look(page, 'housing-refusing');
  await press(page, '提交复核');
  await page.getByText(`${receipt} 已办理：已提出不予通过`).waitFor();
}

async function confirmRefusal(stage, page, receipt) {
  await page.getByText('名下另有一处住房').first().waitFor();
  await stage.look(page, 'housing-reviewing');
  await press(page, '同意，不予通过');
  await page.getByRole('alertdialog').getByText(receipt).waitFor();
  await confirm(page, '同意，不予通过');
  await page.getByText(`${receipt} 已办理：不通过`).waitFor();
}

// ---------------------------------------------------------------- notice

const cardOf = (page, title) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .last();

async function publishPrices(stage, offering) {
  await stage.as('bureau-officer1', async (page) => {
    await stage.go(page, '/bureau/notices');
    const card = cardOf(page, offering.name);
    await card.getByRole('button', { name: '公示现行价格' }).click();
    await card.getByText('看价格公示').waitFor();
  });
}

/** Two officers who have had no part in the list file it for their offices. */
async function filePrices(stage, city, offering) {
  const { closesAt } = await city.call(null, 'PublicityEndpoint', 'notice', {
    offeringId: offering.id,
    kind: 'PRICES',
  });
  await city.forwardTo(later(closesAt, 1));
  for (const officer of ['bureau-officer2', 'price-officer1']) {
    await stage.as(officer, async (page) => {
      await stage.go(page, '/bureau/price-filings');
      await page.getByRole('link', { name: new RegExp(offering.name) }).click();
      await page.getByLabel('备案号').fill(`${officer} ${offering.id}`);
      await stage.look(page, `${officer}-filing`);
      await press(page, '备案');
      await confirm(page, '备案');
      await page.getByText('本部门已经办理').waitFor();
    });
  }
  const page = await stage.visitor(PHONE);
  await stage.go(page, `/offerings/${offering.id}/prices`);
  await page.getByText('已备案', { exact: true }).first().waitFor();
  await stage.look(page, 'prices-filed');
  await page.context().close();
}

async function publish(stage, offering) {
  await stage.as('bureau-officer1', async (page) => {
    await stage.go(page, '/bureau/notices');
    const card = cardOf(page, offering.name);
    await card.getByRole('button', { name: '发布公示' }).click();
    await confirm(page, '发布公示');
    await card.getByText('公示中').first().waitFor();
    await stage.look(page, 'bureau-published');
  });
}

async function object(stage, offering, receipt) {
  const page = await stage.visitor(PHONE);
  await stage.go(page, `/notices/${offering.id}`);
  await page.getByLabel('按受理编号查找').fill(receipt);
  await press(page, '查找');
  await page.getByRole('row').filter({ hasText: receipt }).getByRole('button', { name: '提异议' }).click();
  await page.getByLabel('理由').fill('这一户在外地好像还有一处住房。');
  await press(page, '提交异议');
  await page.getByText('异议已收到').waitFor();
  await stage.look(page, 'notice-objected');
  await page.context().close();
}

async function hear(stage, city, offering, receipt) {
  await stage.as('bureau-officer1', async (page) => {
    const { noticeClosesAt } = await progressOf(city, offering);
    await city.forwardTo(later(noticeClosesAt, 1));
    await stage.go(page, `/bureau/draws?offering=${offering.id}`);
    await page.getByText('还有 1 条异议没有处理').waitFor();
    await stage.go(page, '/bureau/notices');
    const card = cardOf(page, `针对 ${receipt}`);
    await card.getByRole('button', { name: '处理' }).click();
    await card.getByLabel('处理理由').fill('已查不动产登记，这一户没有其他住房。');
    await card.getByRole('button', { name: '异议不成立' }).click();
    await page.getByRole('alertdialog').getByText(receipt).waitFor();
    await confirm(page, '异议不成立');
    await card.waitFor({ state: 'detached' });
    await stage.look(page, 'bureau-heard');
  });
}

async function progressOf(city, offering) {
  const page = { page: 0, size: 100 };
  const { items } = await city.call('bureau-officer1', 'PublicityEndpoint', 'progress', page);
  return items.find(({ offeringId }) => offeringId === offering.id);
}

// ---------------------------------------------------------------- draw

/** One officer freezes the list, another seals it. */
async function seal(stage, city, offering) {
  await stage.as('bureau-officer2', async (page) => {
    await stage.go(page, `/bureau/draws?offering=${offering.id}`);
    await stage.look(page, 'draw-ready');
    await press(page, '冻结名册');
    await page.getByText('名册是您冻结的').waitFor();
  });
  await stage.as('bureau-officer1', async (page) => {
    await stage.go(page, `/bureau/draws?offering=${offering.id}`);
    await stage.look(page, 'draw-frozen');
    await press(page, '封存名册');
    await confirm(page, '封存名册');
    await page.waitForURL(/draw=\d+/);
    await page.getByText('还没有人录入').waitFor();
    await stage.look(page, 'draw-sealed');
  });
  const { drawNumber } = await progressOf(city, offering);
  return drawNumber;
}

/** Two officers read the same dice, and do not see what the other entered. */
async function draw(stage, city, number) {
  const { earliest } = await city.call(null, 'DrawEndpoint', 'show', { number });
  await city.forwardTo(later(earliest, 1));
  const throws = Array.from({ length: 20 }, () => randomInt(10)).join('');
  await stage.as('bureau-officer1', async (page) => {
    await enter(stage, page, number, throws);
    await page.getByText('已有一人录入').waitFor();
    await stage.look(page, 'draw-entered-once');
  });
  await stage.as('bureau-officer2', async (page) => {
    await enter(stage, page, number, throws);
    await page.getByText('结果已经产生并公布').waitFor();
    await stage.look(page, 'draw-drawn');
  });
  const page = await stage.visitor(PHONE);
  await stage.go(page, `/draws/${number}`);
  await page.getByText('结果可信').first().waitFor();
  await stage.look(page, 'draw-trusted');
  await page.context().close();
}

async function enter(stage, page, number, throws) {
  await stage.go(page, `/bureau/draws?draw=${number}`);
  await page.getByLabel('依次掷出的 20 个数字').fill(throws);
  await press(page, '录入');
  await confirm(page, '录入');
}
