import CheckKind from '@/generated/org/anju/CheckKind';
import { useSession } from '@/lib/auth/session';
import type { Role } from '@/lib/auth/roles';

const OFFICERS: Record<CheckKind, Role> = {
  [CheckKind.IDENTITY]: 'identity-officer',
  [CheckKind.HOUSING]: 'housing-officer',
};

/** The checks that this person decides, in their order. */
export function useOwnKinds(): readonly CheckKind[] {
  const roles = useSession().person?.roles ?? [];
  return [CheckKind.IDENTITY, CheckKind.HOUSING].filter((kind) => roles.includes(OFFICERS[kind]));
}
