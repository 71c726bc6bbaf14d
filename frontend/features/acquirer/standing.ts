import type { Tone } from '@/components/StatusTag';
import ConsultedOffice from '@/generated/org/anju/ConsultedOffice';
import type OpinionView from '@/generated/org/anju/OpinionView';
import QualificationState from '@/generated/org/anju/QualificationState';
import type QualificationView from '@/generated/org/anju/QualificationView';
import StatementKind from '@/generated/org/anju/StatementKind';
import type { Role } from '@/lib/auth/roles';

export const TONES: Record<QualificationState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'amber',
  ACTIVE: 'jade',
  REFUSED: 'seal',
  SUSPENDED: 'seal',
  EXPIRED: 'plain',
  REPLACED: 'plain',
};

export const KINDS = Object.values(StatementKind);
export const OFFICES = Object.values(ConsultedOffice);

/** What an office says now; undefined while it has not been heard. */
export const latestOf = (opinions: readonly OpinionView[], office: ConsultedOffice) =>
  opinions.filter((opinion) => opinion.office === office).at(-1);

/** The statements that are still to be made. */
export const missingOf = ({ statements }: QualificationView) =>
  KINDS.filter((kind) => !statements.some((statement) => statement.kind === kind));

/** What the reader can do now. */
export type Step = 'state' | 'hear' | 'decide' | 'suspend' | 'resume';

/** Empty when it is somebody else's turn. */
export function stepsOf({ row, takenPart }: QualificationView, roles: readonly Role[]): Step[] {
  if (row.state === QualificationState.DRAFT) {
    return roles.includes('acquirer') ? ['state'] : [];
  }
  if (!roles.includes('bureau-officer')) {
    return [];
  }
  switch (row.state) {
    case QualificationState.SUBMITTED:
      return takenPart ? ['hear'] : ['hear', 'decide'];
    case QualificationState.ACTIVE:
      return ['suspend'];
    case QualificationState.SUSPENDED:
      return takenPart ? [] : ['resume'];
    default:
      return [];
  }
}
