/** Writes `tools/verify-draw.mjs`. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundleTool, toolFile } from './tool-bundle.mjs';

mkdirSync(dirname(toolFile), { recursive: true });
writeFileSync(toolFile, await bundleTool());
chmodSync(toolFile, 0o755);
