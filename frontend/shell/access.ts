import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import type { SessionState } from '@/lib/auth/session';

export type Access = 'granted' | 'wait' | 'login' | 'expired' | 'forbidden';

/** Whether a page is shown. The server decides again with every call; this only spares the person a broken page. */
export function accessTo(config: ViewConfig | undefined, { status, person }: SessionState): Access {
  const { rolesAllowed, loginRequired = false } = config ?? {};
  if (!rolesAllowed && !loginRequired) {
    return 'granted';
  }
  if (!person) {
    const without = { starting: 'wait', expired: 'expired', anonymous: 'login', known: 'login' } as const;
    return without[status];
  }
  const hasRole = !rolesAllowed || person.roles.some((role) => rolesAllowed.includes(role));
  return hasRole ? 'granted' : 'forbidden';
}
