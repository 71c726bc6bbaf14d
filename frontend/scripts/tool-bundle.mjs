import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { frontendDir } from './paths.mjs';

/** Where the tool is kept, built. */
export const toolFile = join(frontendDir, '../tools/verify-draw.mjs');

const HEAD = `#!/usr/bin/env node
// Checks a published draw; docs/draw-protocol.md says how. Node 20.19 or later runs it by itself: see --help.
// Built from frontend/features/draw by "npm run tool" in frontend/; change it there. A test compares the two.
// It contains @noble/curves and @noble/hashes (MIT License, (c) Paul Miller, paulmillr.com).
`;

/** The tool as one file, the same on every machine. */
export async function bundleTool() {
  const bundle = await rolldown({
    cwd: frontendDir,
    input: './features/draw/tool/main.ts',
    platform: 'node',
    treeshake: true,
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: false,
    sourcemap: false,
    codeSplitting: false,
  });
  await bundle.close();
  return HEAD + output[0].code.replaceAll(/^\/\/#(?:region|endregion).*\n/gm, '');
}
