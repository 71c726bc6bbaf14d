/** Two families choose the same flat on two phones, while anybody watches the board. */
import { confirm, DESK, PHONE } from './stage.mjs';

/** Answers which of the two got the flat, 0 or 1. The other is told so, and takes one that is still free. */
export async function chooseTheSameFlat(stage, offering, accounts) {
  const watching = await stage.visitor(DESK);
  await stage.go(watching, `/offerings/${offering.id}/board`);
  const phones = [];
  for (const account of accounts) {
    phones.push(await atTheBoard(stage, offering, account));
  }
  const flat = await firstFree(phones[0]);
  for (const phone of phones) {
    await phone.locator(`[data-unit="${flat}"]`).click();
  }
  await phones[0]
    .locator(`[data-unit="${flat}"]`)
    .evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
  await stage.snap(phones[0], 'turn');
  for (const phone of phones) {
    await ask(phone);
  }
  await stage.look(phones[0], 'turn-confirm');
  await Promise.all(phones.map((phone) => confirm(phone, /^确认选/)));
  const outcomes = await Promise.all(phones.map(outcomeOf));
  if (outcomes.filter((outcome) => outcome === 'chosen').length !== 1) {
    throw new Error(`one family of the two gets the flat, and not: ${outcomes.join(', ')}`);
  }
  const won = outcomes.indexOf('chosen');
  const other = phones[1 - won];
  await stage.look(phones[won], 'turn-chosen');
  await stage.look(other, 'turn-taken');
  await watching.locator(`[data-unit="${flat}"]`).filter({ hasText: '已选定' }).waitFor();
  await stage.look(watching, 'board-live');
  await takeWhatIsStillFree(other);
  await stage.look(other, 'turn-other-chosen');
  await Promise.all([watching, ...phones].map((page) => page.context().close()));
  return won;
}

/** By the family's own way: its list of turns, then the board. */
async function atTheBoard(stage, offering, account) {
  const page = await stage.personAt(PHONE, account);
  await stage.go(page, '/applicant/selection');
  await page
    .locator(`a[href="/applicant/selection/${offering.id}"]`)
    .filter({ hasText: '现在去选房' })
    .click();
  await page.getByRole('heading', { name: /轮到您选房/ }).waitFor({ state: 'attached' });
  return page;
}

const firstFree = (page) =>
  page.locator('[data-unit]').filter({ hasText: '可选' }).first().getAttribute('data-unit');

async function ask(page) {
  await page.getByRole('button', { name: /^就选/ }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^确认选/ })
    .waitFor();
}

async function outcomeOf(page) {
  const taken = page.getByText('刚被选走');
  await taken
    .or(page.getByRole('heading', { name: /已选好/ }))
    .first()
    .waitFor();
  return (await taken.count()) > 0 ? 'taken' : 'chosen';
}

async function takeWhatIsStillFree(page) {
  await page.getByRole('alert').getByRole('button').first().click();
  await page.getByRole('button', { name: /^就选/ }).click();
  await confirm(page, /^确认选/);
  await page.getByRole('heading', { name: /已选好/ }).waitFor();
}
