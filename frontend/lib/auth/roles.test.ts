import { describe, expect, it } from 'vitest';
import { accessTo } from '@/shell/access';
import { rolesOf } from './roles';

const tokenWith = (claims: object) => `h.${btoa(JSON.stringify(claims))}.s`;

describe('who is here', () => {
  it('has the roles of the token, and no others', () => {
    expect(rolesOf(tokenWith({ groups: ['employer', 'somebody'] }))).toEqual(['employer']);
    expect(rolesOf('no token')).toEqual([]);
  });

  it('is let in, asked to log in, or turned away', () => {
    const page = { rolesAllowed: ['employer'] } as const;
    const known = (role: 'employer' | 'applicant') => ({
      status: 'known' as const,
      person: { name: 'A', roles: [role] },
    });
    expect(accessTo(undefined, { status: 'anonymous' })).toBe('granted');
    expect(accessTo(page, { status: 'starting' })).toBe('wait');
    expect(accessTo(page, { status: 'anonymous' })).toBe('login');
    expect(accessTo(page, { status: 'expired' })).toBe('expired');
    expect(accessTo(page, known('applicant'))).toBe('forbidden');
    expect(accessTo(page, known('employer'))).toBe('granted');
  });
});
