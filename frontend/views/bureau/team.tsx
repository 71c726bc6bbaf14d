import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Team } from '@/features/verification/team/Team';

export const config: ViewConfig = {
  title: 'verification.team.title',
  rolesAllowed: ['supervisor'],
};

export default function TeamView() {
  return <Team />;
}
