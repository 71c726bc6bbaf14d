import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Draws } from '@/features/draw/Draws';

export const config: ViewConfig = { title: 'draw.list.title' };

export default function DrawsView() {
  return <Draws />;
}
