/** A family's application on a phone, question by question. */
import { paperPdf } from '../../scripts/papers.mjs';
import { PHONE, press } from './stage.mjs';

/** What talent hands in, by the words of the page: the identity card with two sides. */
const PAPERS = [
  { kind: '身份证', files: ['front.pdf', 'back.pdf'] },
  { kind: '户口簿', files: ['register.pdf'] },
  { kind: '人才认定材料', files: ['certificate.pdf'] },
];
const MARRIAGE = { kind: '结婚证', files: ['marriage.pdf'] };

/** Answers the receipt number. */
export async function apply(stage, offering, { account, applicant, mobile, spouse, child }) {
  const page = await stage.personAt(PHONE, account);
  await stage.go(page, `/offerings/${offering.id}`);
  await page.getByRole('link', { name: '我要申请' }).first().click();
  await answer(page, '谁来申请？', async () => {
    await introduce(page, applicant);
    await page.getByLabel('手机号').fill(mobile);
    await stage.look(page, `${account}-apply`);
  });
  await answer(page, '您结婚了吗？', async () => {
    await choose(page, spouse ? '已婚' : '未婚');
    if (spouse) {
      await introduce(page, spouse);
    }
  });
  await answer(page, '有未成年子女吗？', async () => {
    if (child) {
      await press(page, '添加一位子女');
      await introduce(page, child);
    }
  });
  await answer(page, '您家在城区有住房吗？', () => choose(page, '没有住房'));
  await answer(page, '您家在城区买过或卖过房吗？', () => choose(page, '没有买卖过'));
  await answer(page, '去年全家收入多少？', () => page.getByLabel('上年度家庭收入').fill('86000'));
  await answer(page, '您属于哪一种情况？', async () => {
    await choose(page, '引进人才');
    await choose(page, '医护人员');
  });
  await goOn(page, '上传材料');
  await expectUnsigned(stage, page, account);
  await answer(page, '上传材料', async () => {
    await handIn(page, spouse ? [...PAPERS, MARRIAGE] : PAPERS);
    await stage.look(page, `${account}-papers`);
  });
  await page.getByRole('heading', { name: '请核对，再提交' }).waitFor();
  await page.getByLabel('签名（申请人姓名）').fill(applicant.name);
  await stage.look(page, `${account}-review`);
  await press(page, '提交申请');
  await page.getByRole('heading', { name: '申请已受理' }).waitFor();
  await stage.look(page, `${account}-receipt`);
  const receipt = await page
    .getByText(/^[A-Z]{2}\d{2}-\d{6}-\d$/)
    .first()
    .textContent();
  await page.context().close();
  return receipt;
}

/** Without its papers an application cannot be signed: the page says what is missing and leads back to it. */
async function expectUnsigned(stage, page, account) {
  await page.getByRole('heading', { name: '请核对，再提交' }).waitFor();
  await page.getByRole('button', { name: /^还缺 \d 项材料，不能提交$/ }).waitFor();
  await stage.look(page, `${account}-missing`);
  await press(page, '去上传材料');
}

/** Chooses the files of each kind at once, as many as there are. */
async function handIn(page, papers) {
  for (const { kind, files } of papers) {
    const chosen = files.map((name) => ({ name, mimeType: 'application/pdf', buffer: paperPdf(name) }));
    await page.getByLabel(`选择${kind}的文件`).setInputFiles(chosen);
  }
  await page.getByText('材料已经齐了').waitFor();
}

async function answer(page, question, act) {
  await page.getByRole('heading', { name: question }).waitFor();
  await act();
  await press(page, '下一题');
}

const goOn = (page, question) => answer(page, question, () => page.getByText(/^已保存/).waitFor());

async function introduce(page, { name, identityNumber }) {
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('身份证号').fill(identityNumber);
}

const choose = (page, words) => page.getByRole('group').getByText(words, { exact: true }).click();
