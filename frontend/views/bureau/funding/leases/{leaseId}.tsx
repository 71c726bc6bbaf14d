import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { LeasePage } from '@/features/funding/LeasePage';

export const config: ViewConfig = {
  title: 'funding.lease',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function LeaseView() {
  return <LeasePage base="/bureau/funding" leaseId={Number(useParams().leaseId)} />;
}
