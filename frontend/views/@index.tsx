import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Home } from '@/features/home/Home';
import { LatestOfferings } from '@/features/offering/LatestOfferings';

export const config: ViewConfig = { title: 'home.title' };

export default function HomeView() {
  return <Home offerings={<LatestOfferings />} />;
}
