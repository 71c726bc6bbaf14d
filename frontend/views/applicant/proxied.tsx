import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ProxiedPage } from '@/features/selection/desk/ProxiedPage';

export const config: ViewConfig = { title: 'desk.hall.proxied.title', rolesAllowed: ['applicant'] };

export default function ProxiedView() {
  return <ProxiedPage />;
}
