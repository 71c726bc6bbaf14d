import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Draw } from '@/features/draw/Draw';

export const config: ViewConfig = { title: 'draw.page.title' };

export default function DrawView() {
  return <Draw number={Number(useParams().number)} />;
}
