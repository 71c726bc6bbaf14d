import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { PayeePage } from '@/features/funding/PayeePage';

export const config: ViewConfig = {
  title: 'funding.payee',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function PayeeView() {
  return <PayeePage base="/bureau/funding" payeeId={Number(useParams().payeeId)} />;
}
