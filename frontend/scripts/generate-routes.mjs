/** Writes `generated/file-routes.ts` without a build, for the type check that comes before it. */
import fileRouter from '@vaadin/hilla-file-router/vite-plugin.js';
import { createLogger } from 'vite';
import { frontendDir } from './paths.mjs';

const router = fileRouter({ isDevMode: true });
router.configResolved({ logger: createLogger('warn'), root: frontendDir, build: { outDir: 'dist/' } });
await router.buildStart();
