import { ensureClient, readDocument } from './client-generator.mjs';
import { documentFile } from './paths.mjs';

/**
 * Vite plugin: makes the client anew whenever Quarkus writes the endpoints' OpenAPI document, so that a changed Java
 * record shows as a type error in the view at once.
 */
export default function liveClient() {
  return {
    name: 'anju-live-client',
    apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
    async configureServer(server) {
      const regenerate = () => generateFromDocument(server.config.logger);
      server.watcher.add(documentFile);
      for (const event of ['add', 'change']) {
        server.watcher.on(event, (file) => file === documentFile && regenerate());
      }
      await regenerate();
    },
  };
}

async function generateFromDocument(logger) {
  try {
    const document = await readDocument();
    await ensureClient(document ?? undefined);
    logger.info(
      document ? 'The client follows the endpoints.' : 'Waiting for the OpenAPI document of the endpoints.',
    );
  } catch (error) {
    // Quarkus may still be writing the file; the next change brings the whole of it.
    logger.warn(`The client was not generated: ${error.message}`);
  }
}
