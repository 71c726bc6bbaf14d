import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FundingOverview } from '@/features/funding/FundingOverview';

export const config: ViewConfig = { title: 'funding.title', rolesAllowed: ['acquirer'] };

export default function FundingView() {
  return <FundingOverview base="/acquirer/funding" />;
}
