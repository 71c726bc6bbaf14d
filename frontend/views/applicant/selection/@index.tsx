import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { MyTurns } from '@/features/selection/turn/MyTurns';

export const config: ViewConfig = { title: 'selection.mine.title', rolesAllowed: ['applicant'] };

export default function MySelectionView() {
  return <MyTurns />;
}
