import type { Plugin } from 'vite';

export default function liveClient(): Plugin;
