import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const frontendDir = dirname(dirname(fileURLToPath(import.meta.url)));
export const generatedDir = join(frontendDir, 'generated');

/** Written by the Maven plugin in a build and by Quarkus in dev mode. */
export const documentFile = join(frontendDir, '..', 'target', 'openapi', 'openapi.json');
