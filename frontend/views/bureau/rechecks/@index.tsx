import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { RechecksPage } from '@/features/contract/rechecks/RechecksPage';

export const config: ViewConfig = {
  title: 'contract.rechecks.title',
  rolesAllowed: ['housing-officer', 'supervisor'],
};

export default function RechecksView() {
  return <RechecksPage />;
}
