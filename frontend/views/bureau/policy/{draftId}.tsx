import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { DraftPage } from '@/features/policy/DraftPage';

export const config: ViewConfig = { title: 'policy.draft.title', rolesAllowed: ['bureau-officer'] };

export default function PolicyDraftView() {
  return <DraftPage draftId={Number(useParams().draftId)} />;
}
