import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { RunningPage } from '@/features/selection/desk/RunningPage';

export const config: ViewConfig = { title: 'desk.hall.running.title', rolesAllowed: ['supervisor'] };

export default function SelectionsView() {
  return <RunningPage />;
}
