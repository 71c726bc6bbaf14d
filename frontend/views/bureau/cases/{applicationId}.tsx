import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { PaperViewer } from '@/features/application/papers/PaperViewer';
import { EvidenceCard } from '@/features/evidence/EvidenceCard';
import { CaseRank } from '@/features/ranking/Rank';
import { Reveal } from '@/features/unmasking/Reveal';
import { Case } from '@/features/verification/case/Case';
import PersonalField from '@/generated/org/anju/PersonalField';

export const config: ViewConfig = {
  title: 'verification.case.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'supervisor'],
};

export default function CaseView() {
  const applicationId = Number(useParams().applicationId);
  return (
    <Case
      applicationId={applicationId}
      evidence={({ evidence, members, work }, state) => (
        <EvidenceCard evidence={evidence} kind={work?.kind} state={state} members={members} />
      )}
      rank={<CaseRank applicationId={applicationId} />}
      reveal={(field, masked, position) => (
        <Reveal
          key={`${field}-${position}`}
          applicationId={applicationId}
          field={PersonalField[field]}
          position={position}
          masked={masked}
        />
      )}
      papers={({ receipt }) => <PaperViewer applicationId={applicationId} receipt={receipt} />}
    />
  );
}
