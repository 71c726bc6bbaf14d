import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type Clerkship from '@/generated/org/anju/Clerkship';
import ClerkState from '@/generated/org/anju/ClerkState';
import { useSession } from '@/lib/auth/session';
import type { Role } from '@/lib/auth/roles';
import { chooseLanguage } from '@/lib/i18n';
import { ClerkStanding } from './ClerkStanding';

vi.mock('@/lib/auth/session', () => ({ session: {}, useSession: vi.fn() }));

const show = (state: ClerkState, roles: readonly Role[]) => {
  vi.mocked(useSession).mockReturnValue({ status: 'known', person: { name: 'A', roles } });
  const clerkship: Clerkship = { alias: 'a', employer: 'Hospital', state };
  render(
    <MemoryRouter>
      <ClerkStanding clerkship={clerkship} />
    </MemoryRouter>,
  );
};

describe('how far an account is on its way to filing', () => {
  beforeEach(() => chooseLanguage('en'));

  it('waits while the account is being set up', () => {
    show(ClerkState.JOINING, ['applicant']);
    expect(screen.getByRole('status').textContent).toContain('being set up');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for a new login while the present one has no right to file', () => {
    show(ClerkState.ACTIVE, ['applicant']);
    expect(screen.getByRole('button').textContent).toBe('Log in again');
  });

  it('leads to the filings once the login has that right', () => {
    show(ClerkState.ACTIVE, ['applicant', 'employer']);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/employer/filings',
      '/employer/clerks',
    ]);
  });

  it('offers nothing to whoever was removed', () => {
    show(ClerkState.LEAVING, ['applicant', 'employer']);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
