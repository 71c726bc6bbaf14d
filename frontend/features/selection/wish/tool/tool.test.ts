// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleTool, toolFile } from '../../../../scripts/tool-bundle.mjs';
import { FILES, KEY } from '../testing/example';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'wishes-'));
  folders.push(folder);
  Object.entries({ ...FILES, ...changes }).forEach(([name, text]) => {
    if (text !== null) {
      writeFileSync(join(folder, name), text);
    }
  });
  return folder;
}

const run = (...given: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [toolFile('verify-wishes'), ...given], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('the tool', () => {
  it('is the one that is built from here', async () => {
    expect(await bundleTool('verify-wishes')).toBe(readFileSync(toolFile('verify-wishes'), 'utf8'));
  });

  it('says that the example holds', async () => {
    const { code, out } = await run(folderOf(), '--key', KEY, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Everything holds');
    expect(out).toContain('wish number 1, unit 102');
  });

  it('speaks Chinese', async () => {
    const { out } = await run(folderOf(), '--key', KEY, '--lang', 'zh');
    expect(out).toMatch(/\p{Script=Han}/u);
  });

  it('ends with 1 and says which line was changed', async () => {
    const assignment = FILES['assignment.jsonl']!.replace('"place":3', '"place":2');
    const { code, out } = await run(
      folderOf({ 'assignment.jsonl': assignment }),
      '--key',
      KEY,
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(out).toContain('Line 4');
  });

  it('does not know the key that signed when nothing says it', async () => {
    const { code, out } = await run(folderOf(), '--json');
    expect(code).toBe(1);
    expect(out).toContain('key-unknown');
  });

  it.each([
    ['nothing', []],
    ['a folder too many', ['a', 'b']],
    ['an unknown option', ['a', '--what']],
    ['a key that is none', ['a', '--key', 'x']],
    ['an unknown language', ['a', '--lang', 'fr']],
    ['an option without its value', ['a', '--own']],
  ])('ends with 2 when it was given %s', async (_, given) => {
    expect((await run(...given)).code).toBe(2);
  });

  it('ends with 2 when a file is missing, and names it', async () => {
    const { code, err } = await run(folderOf({ 'wishes.jsonl': null }), '--key', KEY);
    expect(code).toBe(2);
    expect(err).toContain('wishes.jsonl');
  });
});
