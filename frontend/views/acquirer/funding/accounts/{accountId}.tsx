import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { AccountPage } from '@/features/funding/AccountPage';

export const config: ViewConfig = { title: 'funding.entries', rolesAllowed: ['acquirer'] };

export default function AccountView() {
  return <AccountPage base="/acquirer/funding" accountId={Number(useParams().accountId)} />;
}
