import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Hearings } from '@/features/fraud/Hearings';

export const config: ViewConfig = { title: 'fraud.mine.title', rolesAllowed: ['applicant'] };

export default function HearingsView() {
  return <Hearings />;
}
