import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { FileList } from '@/features/selection/file/FileList';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = {
  title: 'file.list.title',
  rolesAllowed: ['acquirer', 'bureau-officer', 'supervisor', 'auditor'],
};

export default function OfferingFilesView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <FileList offeringId={offeringId} />
    </HomesOf>
  );
}
