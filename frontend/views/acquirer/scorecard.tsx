import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Scorecards } from '@/features/supervision/Scorecards';

export const config: ViewConfig = { title: 'supervision.title', rolesAllowed: ['acquirer'] };

export default function ScorecardView() {
  return <Scorecards side="/acquirer" />;
}
