import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Inbox } from '@/features/notice/Inbox';

export const config: ViewConfig = { title: 'notice.title', rolesAllowed: ['applicant', 'employer'] };

export default function InboxView() {
  return <Inbox />;
}
