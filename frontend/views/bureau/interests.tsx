import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Interests } from '@/features/interest/Interests';

export const config: ViewConfig = {
  title: 'interest.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'bureau-officer', 'supervisor'],
};

export default function InterestsView() {
  return <Interests />;
}
