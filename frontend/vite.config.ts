import { fileURLToPath } from 'node:url';
import fileRouter from '@vaadin/hilla-file-router/vite-plugin.js';
import react from '@vitejs/plugin-react';
import { checker } from 'vite-plugin-checker';
import { defineConfig, type Plugin, type ViteDevServer } from 'vite';
import liveClient from './scripts/live-client.mjs';

/** The type check costs as much as the rest of a start, so it begins with the first page that is looked at. */
function checkedFromTheFirstPage(): Plugin {
  const plugin = checker({ typescript: true });
  const begin = plugin.configureServer as (server: ViteDevServer) => void;
  let begun = false;
  return {
    ...plugin,
    configureServer(server) {
      server.ws.on('connection', () => {
        if (!begun) {
          begun = true;
          begin(server);
        }
      });
    },
  };
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ command, mode }) => ({
  plugins: [
    liveClient(),
    fileRouter({ isDevMode: command === 'serve' }),
    react(),
    ...(command === 'serve' && mode !== 'test' ? [checkedFromTheFirstPage()] : []),
  ],
  resolve: { alias: { '@': here('./') } },
  server: { port: Number(process.env.FRONTEND_PORT ?? 5173), strictPort: true },
  build: {
    // The slash matters: the router's plugin writes its list beside a folder named without one.
    outDir: 'dist/',
    target: 'es2023',
    rolldownOptions: { input: [here('./index.html'), here('./silent.html')] },
  },
}));
