import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { RecheckPage } from '@/features/contract/rechecks/RecheckPage';

export const config: ViewConfig = {
  title: 'contract.rechecks.title',
  rolesAllowed: ['housing-officer', 'supervisor'],
};

export default function RecheckView() {
  return <RecheckPage selectionId={Number(useParams().selectionId)} />;
}
