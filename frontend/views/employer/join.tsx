import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Join } from '@/features/employer/clerks/Join';

export const config: ViewConfig = { title: 'employer.join.title', rolesAllowed: ['applicant', 'employer'] };

export default function JoinView() {
  return <Join />;
}
