/** Finds a browser for the tests: CHROME_PATH, else an installed Chromium, else the one inside an npm package. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export async function launchBrowser(options = {}) {
  const installed = process.env.CHROME_PATH ?? findInstalled();
  return chromium.launch(installed ? { executablePath: installed, ...options } : await packaged(options));
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** The packaged browser has no sandbox of its own. Its other flags (one process, no web security) are for servers. */
async function packaged(options) {
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return {
    ...options,
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', ...(options.args ?? [])],
    headless: true,
  };
}
