import { fileURLToPath } from 'node:url';
import fileRouter from '@vaadin/hilla-file-router/vite-plugin.js';
import react from '@vitejs/plugin-react';
import { checker } from 'vite-plugin-checker';
import { defineConfig } from 'vite';
import liveClient from './scripts/live-client.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ command, mode }) => ({
  plugins: [
    liveClient(),
    fileRouter({ isDevMode: command === 'serve' }),
    react(),
    ...(command === 'serve' && mode !== 'test' ? [checker({ typescript: true })] : []),
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
