export const ROLES = [
  'applicant',
  'employer',
  'acquirer',
  'identity-officer',
  'housing-officer',
  'bureau-officer',
  'price-officer',
  'supervisor',
  'notary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles in the token's `groups`. They only choose what the page shows; the server decides what is allowed. */
export function rolesOf(accessToken: string): Role[] {
  const groups = claimsOf(accessToken).groups;
  return Array.isArray(groups) ? ROLES.filter((role) => groups.includes(role)) : [];
}

function claimsOf(token: string): Record<string, unknown> {
  const [, payload] = token.split('.');
  try {
    const base64 = (payload ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(base64)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
