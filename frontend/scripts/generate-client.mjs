import { relative } from 'node:path';
import { ensureClient, readDocument } from './client-generator.mjs';
import { documentFile, frontendDir } from './paths.mjs';

const document = await readDocument();
if (!document) {
  console.error(
    `${relative(frontendDir, documentFile)} is missing: compile the Java side first (mvn process-test-classes), it writes the file.`,
  );
  process.exit(1);
}
await ensureClient(document);
console.log('The client follows the endpoints.');
