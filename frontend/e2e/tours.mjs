/* global localStorage -- the functions handed to `evaluate` run in the page */
/** Walks through the pages as they stand in the demo city: the public ones in every width and language, then desks. */
import { DESK, PHONE } from './stage.mjs';

async function publicPages({ call }) {
  const offerings = await call(null, 'OfferingEndpoint', 'list', { page: 0, size: 20 });
  const draws = await call(null, 'DrawEndpoint', 'list', { page: 0, size: 20 });
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

/** Each public page at the width of a phone and of a desk, in both languages. */
export async function citizensLookAround(stage, city) {
  const paths = await publicPages(city);
  for (const [size, viewport] of Object.entries({ 360: PHONE, 1440: DESK })) {
    for (const language of ['zh-CN', 'en']) {
      console.log(`citizen, ${size} px, ${language}`);
      const page = await stage.visitor(viewport, language);
      await stage.go(page, '/');
      if (language === 'en') {
        await page.evaluate(() => localStorage.setItem('anju.language', 'en'));
      }
      for (const [name, path] of Object.entries(paths)) {
        await stage.go(page, path);
        await stage.look(page, `${size}-${language}-${name}`);
      }
      await page.context().close();
    }
  }
}

export async function aCitizenVerifiesADraw(stage, city) {
  const { draw } = await publicPages(city);
  const page = await stage.visitor(DESK);
  await stage.go(page, draw);
  await page.getByText('结果可信', { exact: false }).first().waitFor();
  await stage.look(page, 'draw-verified');
  await page.context().close();
}

const DESKS = [
  ['family05', 'applicant-applications', '/applicant/applications'],
  ['hospital-clerk', 'employer-filings', '/employer/filings'],
  ['cihu-acquirer', 'acquirer-offerings', '/acquirer/offerings'],
  ['identity-officer1', 'identity-queue', '/bureau/queue'],
  ['housing-officer1', 'housing-queue', '/bureau/queue'],
  ['housing-officer2', 'officer-interests', '/bureau/interests'],
  ['supervisor1', 'supervisor-team', '/bureau/team'],
  ['supervisor1', 'supervisor-queue', '/bureau/queue'],
  ['bureau-officer1', 'bureau-notices', '/bureau/notices'],
  ['bureau-officer2', 'bureau-draws', '/bureau/draws'],
];

/** Everybody's first page. */
export async function everyRoleComesToItsDesk(stage) {
  for (const [person, name, path] of DESKS) {
    await stage.as(person, async (page) => {
      await stage.go(page, path);
      await stage.look(page, name);
    });
  }
}

/** The groups of somebody who has many ways: at a desk by keyboard alone, on a phone under headings in the one menu. */
export async function waysAreFoundInTheirGroups(stage) {
  await stage.as('bureau-officer1', async (page) => {
    const group = page.getByRole('button', { name: '房源收购' });
    await group.focus();
    await page.keyboard.press('Enter');
    await stage.look(page, 'navigation');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await page.getByRole('heading', { level: 1, name: '需求调查结果' }).waitFor();
    await page.locator('button[aria-current]', { hasText: '房源收购' }).waitFor();
  });
  const page = await stage.personAt(PHONE, 'bureau-officer1');
  await page.getByRole('button', { name: '菜单' }).click();
  await stage.look(page, 'navigation-phone');
  await page.getByRole('list', { name: '房源收购' }).getByRole('link', { name: '收购主体' }).click();
  await page.getByRole('heading', { level: 1, name: '收购主体' }).waitFor();
  await page.context().close();
}
