import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { PayeePage } from '@/features/funding/PayeePage';

export const config: ViewConfig = { title: 'funding.payee', rolesAllowed: ['acquirer'] };

export default function PayeeView() {
  return <PayeePage base="/acquirer/funding" payeeId={Number(useParams().payeeId)} />;
}
