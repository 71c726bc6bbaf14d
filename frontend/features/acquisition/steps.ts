import type { Tone } from '@/components/StatusTag';
import AcquisitionState from '@/generated/org/anju/AcquisitionState';
import type UnitLimits from '@/generated/org/anju/UnitLimits';
import type { Role } from '@/lib/auth/roles';

/** Amber waits for somebody, jade goes on, seal is the end without a purchase. */
export const TONES: Record<AcquisitionState, Tone> = {
  [AcquisitionState.DRAFT]: 'plain',
  [AcquisitionState.PROPOSED]: 'amber',
  [AcquisitionState.DISTRICT_APPROVED]: 'amber',
  [AcquisitionState.APPROVED]: 'jade',
  [AcquisitionState.SIGNED]: 'jade',
  [AcquisitionState.HANDED_OVER]: 'jade',
  [AcquisitionState.REFUSED]: 'seal',
  [AcquisitionState.WITHDRAWN]: 'seal',
};

/** The steps that somebody can take now. */
export interface Steps {
  draft: boolean;
  propose: boolean;
  decide: boolean;
  opinion: boolean;
  sign: boolean;
  inspect: boolean;
  handOver: boolean;
  withdraw: boolean;
}

interface Standing {
  state: AcquisitionState;
  /** Whoever took an earlier step decides nothing. */
  takenPart: boolean;
}

export function stepsOf({ state, takenPart }: Standing, roles: readonly Role[]): Steps {
  const isAcquirer = roles.includes('acquirer');
  const isOfficer = roles.includes('bureau-officer');
  const isBefore = state === AcquisitionState.PROPOSED;
  const isWithSupervisor = state === AcquisitionState.DISTRICT_APPROVED;
  const isDraft = state === AcquisitionState.DRAFT;
  const isApproved = state === AcquisitionState.APPROVED;
  const isSigned = state === AcquisitionState.SIGNED;
  return {
    draft: isAcquirer && isDraft,
    propose: isAcquirer && isDraft,
    decide: !takenPart && ((isOfficer && isBefore) || (roles.includes('supervisor') && isWithSupervisor)),
    opinion: !takenPart && isOfficer && (isBefore || isWithSupervisor),
    sign: isAcquirer && isApproved,
    inspect: isAcquirer && isSigned,
    handOver: !takenPart && isOfficer && isSigned,
    withdraw: isAcquirer && (isDraft || isBefore || isWithSupervisor || isApproved),
  };
}

/** The lower of a home's two limits counts. */
export const highestOf = ({ byReplacement, byDiscount }: UnitLimits) => Math.min(byReplacement, byDiscount);

/** What somebody typed as an amount; undefined when it is none. Separators are no part of a number. */
export function amountOf(typed: string): number | undefined {
  const plain = typed.replace(/[,，\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}
