import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Supervision } from '@/features/desk/Supervision';

export const config: ViewConfig = { title: 'desk.supervise.title', rolesAllowed: ['supervisor'] };

export default function SupervisionView() {
  return <Supervision />;
}
