import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { NoticeDesk } from '@/features/desk/NoticeDesk';

export const config: ViewConfig = { title: 'desk.title', rolesAllowed: ['bureau-officer'] };

export default function BureauNoticesView() {
  return <NoticeDesk />;
}
