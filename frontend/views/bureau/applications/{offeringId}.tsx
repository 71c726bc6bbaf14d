import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Applications } from '@/features/verification/list/Applications';

export const config: ViewConfig = {
  title: 'verification.list.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'bureau-officer'],
};

export default function ApplicationsView() {
  return <Applications />;
}
