/**
 * Walks through the running product in a real browser: the pages of the demo city, then the main job by clicks, from
 * the sample price list to a signed agreement. Each page is checked by axe and leaves a picture.
 *
 *   node e2e/journey.mjs --base http://localhost:8080 --samples FOLDER --pictures FOLDER
 */
import { parseArgs } from 'node:util';
import { cityAt, until } from '../../scripts/city.mjs';
import { launchBrowser } from './browser.mjs';
import { playMainJob } from './main-job.mjs';
import { stageIn } from './stage.mjs';
import {
  aCitizenVerifiesADraw,
  citizensLookAround,
  everyRoleComesToItsDesk,
  waysAreFoundInTheirGroups,
} from './tours.mjs';

const CITY_SECONDS = 180;

const { values: options } = parseArgs({
  options: { base: { type: 'string' }, samples: { type: 'string' }, pictures: { type: 'string' } },
});

const city = cityAt(options);
const browser = await launchBrowser();
const stage = await stageIn(browser, options);

/** Signing is the last thing that happens in the demo city before it is left to its visitors. */
const demoCity = () =>
  until(
    'the demo city',
    () => city.call(null, 'OfferingEndpoint', 'overview'),
    ({ signed }) => signed > 0,
    CITY_SECONDS,
  );

try {
  await demoCity();
  await citizensLookAround(stage, city);
  await aCitizenVerifiesADraw(stage, city);
  await everyRoleComesToItsDesk(stage);
  await waysAreFoundInTheirGroups(stage);
  await playMainJob(stage, city, options.samples);
} catch (error) {
  stage.fault(error.stack);
} finally {
  await browser.close();
}
console.log(`${stage.faults.length === 0 ? 'All pages passed' : `${stage.faults.length} faults`}`);
process.exitCode = stage.faults.length === 0 ? 0 : 1;
