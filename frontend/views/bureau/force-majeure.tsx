import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ForceMajeurePage } from '@/features/selection/desk/ForceMajeurePage';

export const config: ViewConfig = {
  title: 'desk.hall.claims.title',
  rolesAllowed: ['bureau-officer', 'supervisor'],
};

export default function ForceMajeureView() {
  return <ForceMajeurePage />;
}
