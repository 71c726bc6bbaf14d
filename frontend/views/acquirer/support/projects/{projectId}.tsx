import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { SupportProject } from '@/features/support/SupportProject';

export const config: ViewConfig = { title: 'support.title', rolesAllowed: ['acquirer'] };

export default function SupportProjectView() {
  return (
    <SupportProject
      projectId={Number(useParams().projectId)}
      base="/acquirer/support"
      funding="/acquirer/funding"
    />
  );
}
