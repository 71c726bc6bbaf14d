import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { RentsPage } from '@/features/funding/RentsPage';

export const config: ViewConfig = {
  title: 'funding.rents',
  rolesAllowed: ['acquirer'],
};

export default function RentsView() {
  return <RentsPage base="/acquirer/funding" projectId={Number(useParams().projectId)} />;
}
