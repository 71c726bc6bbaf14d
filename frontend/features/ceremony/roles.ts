import CeremonyRole from '@/generated/org/anju/CeremonyRole';

/** In the order of the columns and of the signatures. */
export const ROLES: readonly CeremonyRole[] = [
  CeremonyRole.OPERATOR,
  CeremonyRole.NOTARY,
  CeremonyRole.SUPERVISOR,
];
