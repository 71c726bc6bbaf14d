import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { SupportItem } from '@/features/support/SupportItem';

export const config: ViewConfig = {
  title: 'support.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function SupportItemView() {
  return (
    <SupportItem
      itemId={Number(useParams().itemId)}
      base="/bureau/support"
      vouchers="/bureau/funding/vouchers"
    />
  );
}
