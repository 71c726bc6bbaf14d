import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FraudDesk } from '@/features/fraud/FraudDesk';

export const config: ViewConfig = { title: 'fraud.title', rolesAllowed: ['bureau-officer', 'supervisor'] };

export default function FraudView() {
  return <FraudDesk />;
}
