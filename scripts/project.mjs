/** A project of its own for each run: a home of a project is on sale once. */
import { later } from './city.mjs';
import { paperPdf } from './papers.mjs';

const DAY = 24 * 3600;
const ACQUIRER = 'cihu-acquirer';
const REVIEWS = { DISTRICT: 'bureau-officer1', BUREAU: 'bureau-officer2' };
/** A land authority and a builder, with sums that pay for 200,000 m². */
const CONTRACTS = [
  { role: 'LAND_AUTHORITY', name: '黄石市自然资源和规划局', creditCode: '11420200MB0X111112', contractSum: 290_000_000 },
  { role: 'GENERAL_CONTRACTOR', name: '黄石东楚建筑工程有限公司', creditCode: '91420200MA4D5E6F7H', contractSum: 656_000_000 },
];

/** Its costs as its contracts say them. */
export const COSTS = { landCost: 290_000_000, constructionCost: 656_000_000, area: 200_000 };

/** An approved project that builds homes for sale, and whose contracts the bureau has confirmed; answers its id. */
export async function builtProject(city) {
  const yesterday = later(await city.now(), -DAY).slice(0, 10);
  const projectId = await drafted(city);
  for (const [office, officer] of Object.entries(REVIEWS)) {
    const documentId = await opinion(city, officer, yesterday);
    await city.call(officer, 'ProjectEndpoint', 'review', { projectId, office, inFavour: true, documentId });
  }
  await step(city, 'supervisor1', 'approve', projectId);
  for (const [index, contract] of CONTRACTS.entries()) {
    const terms = { ...contract, projectId, contractNumber: `HT-${index + 1}`, signedOn: yesterday };
    const { payeeId } = await city.call(ACQUIRER, 'PayeeEndpoint', 'register', terms);
    await city.call('bureau-officer1', 'PayeeEndpoint', 'confirm', { payeeId });
  }
  return projectId;
}

async function drafted(city) {
  const { items } = await city.call(ACQUIRER, 'DemandEndpoint', 'confirmed', { page: 0, size: 100 });
  const survey = items.find(({ district }) => district === '黄石港区');
  const project = {
    district: survey.district,
    name: `磁湖云庭代建 ${(await city.now()).toISOString().slice(0, 19)}`,
    address: '黄石港区磁湖路 88 号',
    use: 'SALE',
    way: 'OTHER',
    demandResultId: survey.id,
    unitsPlanned: 640,
  };
  const { projectId } = await city.call(ACQUIRER, 'ProjectEndpoint', 'create', { project });
  await step(city, ACQUIRER, 'submit', projectId);
  return projectId;
}

async function step(city, person, verb, projectId) {
  const { version } = await city.call(person, 'ProjectEndpoint', 'one', { projectId });
  await city.call(person, 'ProjectEndpoint', verb, { projectId, version });
}

async function opinion(city, officer, issuedOn) {
  const about = new URLSearchParams({ issuer: '黄石市住房保障和城市更新局', number: '审查意见', issuedOn, fileName: 'opinion.pdf' });
  const { documentId } = await city.send(officer, `/api/documents?${about}`, paperPdf('OPINION'));
  return documentId;
}
