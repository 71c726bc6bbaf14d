/* global document, performance, requestAnimationFrame, window -- the functions handed to the page run there */
/**
 * Verifies a made-up draw of a million families in Chromium, and measures how long it takes and how long the page was
 * ever deaf: the longest time between two frames. `node e2e/large-draw.mjs [families] [folder of the built page]`
 */
import { performance as clock } from 'node:perf_hooks';
import { launchBrowser } from './browser.mjs';
import { publicDraw, serveDraw } from './draw-server.mjs';
import { makeDraw } from './made-draw.mjs';

const PATIENCE = 180_000;

/** @returns milliseconds of the whole verification, of each check, and the longest gap between two frames */
export async function measureLargeDraw({ families, page: folder }) {
  const draw = makeDraw({ families, units: Math.min(5_000, families), number: 1 });
  const stage = { draw, shown: () => publicDraw(draw, 'DRAWN', draw.publishedAt + 3600) };
  const { base, close } = await serveDraw(stage, { page: folder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await page.addInitScript(watchFrames);
    const start = clock.now();
    await page.goto(`${base}/draws/${draw.number}`);
    const verdict = page.locator('[data-verification=done], [data-verification=unreadable]').first();
    await verdict.waitFor({ timeout: PATIENCE });
    const milliseconds = clock.now() - start;
    return {
      families,
      milliseconds: Math.round(milliseconds),
      ...(await page.evaluate(() => ({
        longestGap: Math.round(window.longestGap),
        checks: [...document.querySelectorAll('ol > li')].map((line) => line.innerText.replace(/\s+/g, ' ')),
      }))),
      verdict: await verdict.innerText(),
    };
  } finally {
    await browser.close();
    await close();
  }
}

/** Runs in the page from its start; what counts begins when the page stands and the verification with it. */
function watchFrames() {
  let last = performance.now();
  let isBegun = false;
  window.longestGap = 0;
  const frame = (now) => {
    if (!isBegun) {
      isBegun = document.querySelector('[data-verification]') !== null;
      last = now;
    }
    window.longestGap = Math.max(window.longestGap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [families = '1000000', page = 'dist'] = process.argv.slice(2);
  console.log(JSON.stringify(await measureLargeDraw({ families: Number(families), page }), null, 2));
}
