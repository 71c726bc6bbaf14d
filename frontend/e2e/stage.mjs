/* global document, innerWidth -- the functions handed to `evaluate` run in the page */
/** Opens pages in a real browser, logs people in, and looks at what they see: axe, width, and a picture. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const PHONE = { width: 360, height: 780 };
export const DESK = { width: 1440, height: 900 };

const PATIENCE = 60_000;
const PASSWORD = 'anju';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the journey plays. What is wrong is noted in `faults`, so that one run tells all of it. */
export async function stageIn(browser, { base, pictures }) {
  await mkdir(pictures, { recursive: true });
  const faults = [];
  const fault = (text) => {
    console.log(`   ✗ ${text}`);
    faults.push(text);
  };

  /** Somebody who is not logged in. */
  async function visitor(viewport, language = 'zh-CN') {
    const context = await browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => fault(`error in the page: ${error.message}`));
    return page;
  }

  async function signIn(page, person) {
    await page.goto(base);
    await settle(page);
    const menu = page.getByRole('button', { name: '菜单' });
    if (await menu.isVisible()) {
      await menu.click();
    }
    await page.getByRole('button', { name: '登录' }).first().click();
    await page.locator('#username').fill(person);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#kc-login').click();
    await page.waitForURL(`${base}/**`);
    // On a phone it stands in the closed menu.
    await page
      .getByRole('button', { name: '退出', includeHidden: true })
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Somebody logged in, in a browser of their own. */
  async function personAt(viewport, person) {
    console.log(person);
    const page = await visitor(viewport);
    await signIn(page, person);
    return page;
  }

  /** Lets somebody act at a desk, and logs them out by closing their browser. */
  async function as(person, act) {
    const page = await personAt(DESK, person);
    await act(page);
    await page.context().close();
  }

  async function go(page, path) {
    await page.goto(base + path);
    await settle(page);
  }

  /** Leaves a picture of what stands in the window. */
  async function snap(page, name) {
    await settle(page);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** Leaves a picture of the whole page, and notes what axe finds and whether the page is wider than its window. */
  async function look(page, name) {
    await settle(page);
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
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

  return { faults, fault, visitor, personAt, as, go, look, snap };
}

/** Waits until the page shows its content instead of its skeleton. */
async function settle(page) {
  await page.waitForSelector('main h1', { timeout: PATIENCE });
  await page.waitForFunction(() => !document.querySelector('main [data-skeleton]'), null, {
    timeout: PATIENCE,
  });
}

/** Presses the button of the question that the page asks before it does something for good. */
export const confirm = (page, name) => page.getByRole('alertdialog').getByRole('button', { name }).click();

export const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
