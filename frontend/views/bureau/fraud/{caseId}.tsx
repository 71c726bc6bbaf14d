import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { FraudCase } from '@/features/fraud/FraudCase';

export const config: ViewConfig = { title: 'fraud.title', rolesAllowed: ['bureau-officer', 'supervisor'] };

export default function FraudCaseView() {
  return <FraudCase caseId={Number(useParams().caseId)} />;
}
