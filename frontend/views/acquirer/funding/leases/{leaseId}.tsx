import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { LeasePage } from '@/features/funding/LeasePage';

export const config: ViewConfig = {
  title: 'funding.lease',
  rolesAllowed: ['acquirer'],
};

export default function LeaseView() {
  return <LeasePage base="/acquirer/funding" leaseId={Number(useParams().leaseId)} />;
}
