import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { MyComplaints } from '@/features/complaint/MyComplaints';

export const config: ViewConfig = { title: 'complaint.mine', rolesAllowed: ['applicant'] };

export default function MyComplaintsView() {
  return <MyComplaints />;
}
