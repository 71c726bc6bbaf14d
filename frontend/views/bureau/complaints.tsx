import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ComplaintDesk } from '@/features/complaint/ComplaintDesk';

export const config: ViewConfig = {
  title: 'complaint.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function ComplaintsView() {
  return <ComplaintDesk />;
}
