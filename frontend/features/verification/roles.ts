import CheckKind from '@/generated/org/anju/CheckKind';
import { useSession } from '@/lib/auth/session';
import type { Role } from '@/lib/auth/roles';

const OFFICERS: Record<CheckKind, Role> = {
  [CheckKind.IDENTITY]: 'identity-officer',
  [CheckKind.HOUSING]: 'housing-officer',
};

/** Both checks, in their order. */
export const KINDS: readonly CheckKind[] = [CheckKind.IDENTITY, CheckKind.HOUSING];

/** The checks that this person decides, in their order. */
export function useOwnKinds(): readonly CheckKind[] {
  const roles = useSession().person?.roles ?? [];
  return KINDS.filter((kind) => roles.includes(OFFICERS[kind]));
}

/** Whether this person hands out cases instead of deciding them. */
export const useIsSupervisor = () => useSession().person?.roles.includes('supervisor') ?? false;
