import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { SupportItem } from '@/features/support/SupportItem';

export const config: ViewConfig = { title: 'support.title', rolesAllowed: ['acquirer'] };

export default function SupportItemView() {
  return (
    <SupportItem
      itemId={Number(useParams().itemId)}
      base="/acquirer/support"
      vouchers="/acquirer/funding/vouchers"
    />
  );
}
