import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Live } from '@/features/draw/live/Live';

export const config: ViewConfig = { title: 'live.title' };

export default function LiveView() {
  return <Live number={Number(useParams().number)} />;
}
