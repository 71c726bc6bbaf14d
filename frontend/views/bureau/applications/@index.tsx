import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { CountedOfferings } from '@/features/verification/list/CountedOfferings';

export const config: ViewConfig = {
  title: 'verification.list.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'bureau-officer'],
};

export default function CountedOfferingsView() {
  return <CountedOfferings />;
}
