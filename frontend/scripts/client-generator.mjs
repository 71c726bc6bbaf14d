/** Writes `generated/`: the typed client of the Java endpoints and the form models of their records. */
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

/** Files that the router's plugin writes into the same folder. */
const NOT_OURS = new Set(['file-routes.ts', 'file-routes.json', 'layouts.json']);

/** The OpenAPI document, or null when Java has not been compiled yet. */
export async function readDocument() {
  return existsSync(documentFile) ? JSON.parse(await readFile(documentFile, 'utf8')) : null;
}

/** Generates the client; files that did not change keep their time stamp, so that the dev server stays calm. */
export async function generateClient(document = EMPTY_DOCUMENT) {
  // Hilla looks for our client beside this folder, and only finds it when the folder is there.
  await mkdir(generatedDir, { recursive: true });
  const logger = new LoggerFactory({ name: 'client', verbose: false });
  const generator = new Generator(PLUGINS, { logger, outputDir: generatedDir });
  const files = await generator.process(JSON.stringify(toHilla(document)));
  await Promise.all(files.map(writeWhenChanged));
  await removeAllBut(new Set(files.map((file) => file.name)));
  return files.length;
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
