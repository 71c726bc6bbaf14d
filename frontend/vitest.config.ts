import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config';

export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      environment: 'jsdom',
      server: { deps: { inline: [/@vaadin/] } },
      setupFiles: ['lib/testing/setup.ts'],
      include: ['**/*.test.{ts,tsx,mjs}'],
      exclude: ['node_modules/**', 'dist/**', 'e2e/**'],
      // A busy machine is slow, not wrong.
      testTimeout: 30_000,
      css: { modules: { classNameStrategy: 'non-scoped' } },
    },
  }),
);
