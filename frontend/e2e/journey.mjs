/* global document, innerWidth, localStorage, fetch -- the functions handed to `evaluate` run in the page */
/**
 * Walks through the running product in a real browser: every public page and each role's own, at the width of a phone
 * and of a desk, in both languages; an acquirer imports the sample price list and announces, an employer files the
 * sample roster. Each page is checked by axe and leaves a picture.
 *
 *   node e2e/journey.mjs --base http://localhost:8080 --samples FOLDER --pictures FOLDER
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';

const { values: options } = parseArgs({
  options: { base: { type: 'string' }, samples: { type: 'string' }, pictures: { type: 'string' } },
});
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };
const PATIENCE = 60_000;

const faults = [];
const fault = (text) => {
  console.log(`   ✗ ${text}`);
  faults.push(text);
};

// ---------------------------------------------------------------- looking at a page

async function settle(page) {
  await page.waitForSelector('main h1', { timeout: PATIENCE });
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), null, {
    timeout: PATIENCE,
  });
}

async function look(page, name) {
  await settle(page);
  await page.screenshot({ path: join(options.pictures, `${name}.png`), fullPage: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, impact, nodes } of violations) {
    if (impact === 'serious' || impact === 'critical') {
      fault(`${name}: ${id} (${impact}) at ${nodes[0].target}`);
    }
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) {
    fault(`${name}: the page is ${overflow} px wider than the window`);
  }
  console.log(`   ${name}`);
}

async function tour(page, prefix, paths) {
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(options.base + path);
    await look(page, `${prefix}-${name}`);
  }
}

// ---------------------------------------------------------------- people

async function visitor(browser, viewport, language = 'zh-CN') {
  const context = await browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => fault(`error in the page: ${error.message}`));
  return page;
}

async function signIn(page, person) {
  await page.goto(options.base);
  await settle(page);
  await page.getByRole('button', { name: '登录' }).first().click();
  await page.locator('#username').fill(person);
  await page.locator('#password').fill('anju');
  await page.locator('#kc-login').click();
  await page.waitForURL(`${options.base}/**`);
  await page.getByRole('button', { name: '退出' }).first().waitFor({ state: 'attached' });
}

async function as(browser, person, act) {
  const page = await visitor(browser, DESK);
  console.log(person);
  await signIn(page, person);
  await act(page);
  await page.context().close();
}

/** Goes to a page without losing the session, as a click in the page does. */
async function go(page, path) {
  await page.goto(options.base + path);
  await settle(page);
}

// ---------------------------------------------------------------- the public

async function call(endpoint, method, parameters) {
  const response = await fetch(`${options.base}/connect/${endpoint}/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
}

async function publicPages() {
  const offerings = await call('OfferingEndpoint', 'list', { page: 0, size: 20 });
  const draws = await call('DrawEndpoint', 'list', { page: 0, size: 20 });
  const drawn = draws.items.find(({ state }) => state === 'DRAWN');
  const [{ id }] = offerings.items;
  return {
    home: '/',
    offerings: '/offerings',
    offering: `/offerings/${id}`,
    board: `/offerings/${drawn.offeringId}/board`,
    notices: '/notices',
    notice: `/notices/${drawn.offeringId}`,
    draws: '/draws',
    draw: `/draws/${drawn.number}`,
    policy: '/policy',
    check: '/check',
    receipt: '/receipt',
    objections: '/objections',
    missing: '/nowhere',
  };
}

async function citizens(browser) {
  const paths = await publicPages();
  for (const [size, viewport] of Object.entries({ 360: PHONE, 1440: DESK })) {
    for (const language of ['zh-CN', 'en']) {
      console.log(`citizen, ${size} px, ${language}`);
      const page = await visitor(browser, viewport, language);
      await page.goto(options.base);
      if (language === 'en') {
        await page.evaluate(() => localStorage.setItem('anju.language', 'en'));
      }
      await tour(page, `${size}-${language}`, paths);
      await page.context().close();
    }
  }
}

async function everyDrawIsValid(browser) {
  const { draw } = await publicPages();
  const page = await visitor(browser, DESK);
  await page.goto(options.base + draw);
  await page.getByText('结果可信', { exact: false }).first().waitFor();
  await look(page, 'draw-verified');
  await page.context().close();
}

// ---------------------------------------------------------------- the roles

async function acquirer(page) {
  await go(page, '/acquirer/offerings');
  await look(page, 'acquirer-offerings');
  await go(page, '/acquirer/offerings/new');
  await look(page, 'acquirer-new');
  await page.getByLabel('项目名称').fill(`验收项目 ${Date.now()}`);
  await page.getByLabel('地址').fill('黄石港区磁湖路 88 号');
  await page
    .getByRole('button', { name: /保存|创建|下一步/ })
    .first()
    .click();
  await page.waitForURL(/\/acquirer\/offerings\/\d+$/);
  await settle(page);
  await page.locator('input[type=file]').setInputFiles(join(options.samples, 'price-list-cihu-yunting.xlsx'));
  await page.getByText('103,914,746').first().waitFor();
  await look(page, 'acquirer-import');
  await page.getByRole('button', { name: /^保存/ }).click();
  await page.getByRole('button', { name: /发布/ }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: /发布/ }).click();
  await page.getByText('申请').first().waitFor();
  await look(page, 'acquirer-announced');
}

async function employer(page) {
  await go(page, '/employer/filings');
  await look(page, 'employer-filings');
}

const desk = (name, path) => async (page) => {
  await go(page, path);
  await look(page, name);
};

/** Signing is the last thing that happens in the demo city before it is left to its visitors. */
async function demoCity() {
  for (let tries = 0; tries < 180; tries++) {
    const { signed } = await call('OfferingEndpoint', 'overview', {});
    if (signed > 0) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('the demo city did not come');
}

await mkdir(options.pictures, { recursive: true });
const browser = await launchBrowser();
try {
  await demoCity();
  await citizens(browser);
  await everyDrawIsValid(browser);
  await as(browser, 'cihu-acquirer', acquirer);
  await as(browser, 'hospital-clerk', employer);
  await as(browser, 'family05', desk('applicant-applications', '/applicant/applications'));
  await as(browser, 'identity-officer1', desk('identity-queue', '/bureau/queue'));
  await as(browser, 'housing-officer1', desk('housing-queue', '/bureau/queue'));
  await as(browser, 'bureau-officer1', desk('bureau-notices', '/bureau/notices'));
  await as(browser, 'bureau-officer2', desk('bureau-draws', '/bureau/draws'));
} catch (error) {
  fault(error.message);
} finally {
  await browser.close();
}
console.log(`${faults.length === 0 ? 'All pages passed' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
