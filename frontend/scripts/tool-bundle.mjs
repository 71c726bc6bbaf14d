import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { frontendDir } from './paths.mjs';

/** The tools that stand alone: where each begins, and what it checks by which page. */
export const TOOLS = {
  'verify-draw': { input: 'features/draw', checks: 'draw', page: 'draw-protocol' },
  'verify-wishes': {
    input: 'features/selection/wish',
    checks: 'assignment by wish lists',
    page: 'wish-lists',
  },
};

/** Where a tool is kept, built. */
export const toolFile = (name) => join(frontendDir, `../tools/${name}.mjs`);

const head = ({ input, checks, page }) => `#!/usr/bin/env node
// Checks a published ${checks}; docs/${page}.md says how. Node 20.19 or later runs it by itself: see --help.
// Built from frontend/${input} by "npm run tool" in frontend/; change it there. A test compares the two.
// It contains @noble/curves and @noble/hashes (MIT License, (c) Paul Miller, paulmillr.com).
`;

/** The tool as one file, the same on every machine. */
export async function bundleTool(name) {
  const tool = TOOLS[name];
  const bundle = await rolldown({
    cwd: frontendDir,
    input: `./${tool.input}/tool/main.ts`,
    platform: 'node',
    treeshake: true,
    resolve: { alias: { '@': frontendDir } },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: false,
    sourcemap: false,
    codeSplitting: false,
  });
  await bundle.close();
  return head(tool) + output[0].code.replaceAll(/^\/\/#(?:region|endregion).*\n/gm, '');
}
