/** Writes the tools that stand alone, such as `tools/verify-draw.mjs`. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { TOOLS, bundleTool, toolFile } from './tool-bundle.mjs';

for (const name of Object.keys(TOOLS)) {
  mkdirSync(dirname(toolFile(name)), { recursive: true });
  writeFileSync(toolFile(name), await bundleTool(name));
  chmodSync(toolFile(name), 0o755);
}
