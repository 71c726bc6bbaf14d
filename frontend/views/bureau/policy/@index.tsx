import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PolicyDesk } from '@/features/policy/PolicyDesk';

export const config: ViewConfig = { title: 'policy.desk.title', rolesAllowed: ['bureau-officer'] };

export default function BureauPolicyView() {
  return <PolicyDesk />;
}
