import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { MyApplications } from '@/features/application/MyApplications';
import { OwnRank } from '@/features/ranking/Rank';

export const config: ViewConfig = { title: 'application.mine.title', rolesAllowed: ['applicant'] };

export default function ApplicationsView() {
  return <MyApplications rank={(receipt) => <OwnRank receipt={receipt} />} />;
}
