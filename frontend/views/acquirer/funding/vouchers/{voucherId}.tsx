import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { VoucherPage } from '@/features/funding/VoucherPage';

export const config: ViewConfig = { title: 'funding.voucher', rolesAllowed: ['acquirer'] };

export default function VoucherView() {
  return <VoucherPage base="/acquirer/funding" voucherId={Number(useParams().voucherId)} />;
}
