/** Writes `generated/`: the typed client of the Java endpoints and the form models of their records. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import Generator from '@vaadin/hilla-generator-core/Generator.js';
import BackbonePlugin from '@vaadin/hilla-generator-plugin-backbone';
import BarrelPlugin from '@vaadin/hilla-generator-plugin-barrel';
import ClientPlugin from '@vaadin/hilla-generator-plugin-client';
import ModelPlugin from '@vaadin/hilla-generator-plugin-model';
import TransferTypesPlugin from '@vaadin/hilla-generator-plugin-transfertypes';
import LoggerFactory from '@vaadin/hilla-generator-utils/LoggerFactory.js';
import { documentFile, generatedDir } from './paths.mjs';
import { toHilla } from './openapi-to-hilla.mjs';

const PLUGINS = [TransferTypesPlugin, BackbonePlugin, ClientPlugin, BarrelPlugin, ModelPlugin];
const EMPTY_DOCUMENT = { openapi: '3.1.0', info: { title: 'Anju', version: '1' }, paths: {} };

/** Names the document and the generator's own code from which the client was made. */
const STAMP = '.made-from';
const OWN_CODE = ['client-generator.mjs', 'openapi-to-hilla.mjs', '../package-lock.json'];

/** Files in the same folder that are not part of the client; the router's plugin writes some. */
const NOT_OURS = new Set([STAMP, 'file-routes.ts', 'file-routes.json', 'layouts.json']);

/** The OpenAPI document, or null when Java has not been compiled yet. */
export async function readDocument() {
  return existsSync(documentFile) ? JSON.parse(await readFile(documentFile, 'utf8')) : null;
}

/** Makes the client, unless it was made from the same document already: a start in dev mode saves seconds. */
export async function ensureClient(document = EMPTY_DOCUMENT) {
  const stampFile = join(generatedDir, STAMP);
  const stamp = await fingerprint(document);
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) {
    return;
  }
  await rm(stampFile, { force: true });
  await generateClient(document);
  await writeFile(stampFile, stamp);
}

async function fingerprint(document) {
  const hash = createHash('sha256').update(JSON.stringify(document));
  for (const file of OWN_CODE) {
    hash.update(await readFile(new URL(file, import.meta.url)));
  }
  return hash.digest('hex');
}

/** Generates the client; files that did not change keep their time stamp, so that the dev server stays calm. */
async function generateClient(document) {
  // Hilla looks for our client beside this folder, and only finds it when the folder is there.
  await mkdir(generatedDir, { recursive: true });
  const logger = new LoggerFactory({ name: 'client', verbose: false });
  const generator = new Generator(PLUGINS, { logger, outputDir: generatedDir });
  const files = await generator.process(JSON.stringify(toHilla(document)));
  await Promise.all(files.map(writeWhenChanged));
  await removeAllBut(new Set(files.map((file) => file.name)));
}

async function writeWhenChanged(file) {
  const path = join(generatedDir, file.name);
  const text = await file.text();
  const before = existsSync(path) ? await readFile(path, 'utf8') : null;
  if (before !== text) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

async function removeAllBut(names) {
  const entries = await readdir(generatedDir, { recursive: true, withFileTypes: true });
  const stale = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !names.has(slashes(relative(generatedDir, path))))
    .filter((path) => !NOT_OURS.has(relative(generatedDir, path)));
  await Promise.all(stale.map((path) => rm(path)));
}

const slashes = (path) => path.replaceAll('\\', '/');
