import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { PublicMinutes } from '@/features/ceremony/PublicMinutes';
import { Draw } from '@/features/draw/Draw';

export const config: ViewConfig = { title: 'draw.page.title' };

export default function DrawView() {
  const number = Number(useParams().number);
  return (
    <>
      <Draw number={number} />
      <PublicMinutes number={number} />
    </>
  );
}
