import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import type Clerkship from '@/generated/org/anju/Clerkship';
import ClerkState from '@/generated/org/anju/ClerkState';
import { session, useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';

const FILINGS = '/employer/filings';

/** How far an account is on its way to acting for an employer; undefined for one that an administrator has made. */
export function ClerkStanding({ clerkship }: { clerkship: Clerkship | undefined }) {
  const t = useT();
  const canFile = useSession().person?.roles.includes('employer') ?? false;
  const state = clerkship?.state ?? ClerkState.ACTIVE;
  const title = clerkship?.employer ?? t('employer.standing.yours');
  if (state === ClerkState.LEAVING) {
    return (
      <Card title={title}>
        <p>{t('employer.standing.leaving')}</p>
      </Card>
    );
  }
  if (state === ClerkState.JOINING) {
    return (
      <Card
        tone="amber"
        title={title}
        aside={<StatusTag tone="amber">{t('employer.clerk.JOINING')}</StatusTag>}
      >
        <p role="status">{t('employer.standing.joining')}</p>
      </Card>
    );
  }
  return (
    <Card title={title} aside={<StatusTag tone="jade">{t('employer.standing.ready')}</StatusTag>}>
      <Stack>
        <p role="status">{t(canFile ? 'employer.standing.filing' : 'employer.standing.login')}</p>
        <Actions>
          {canFile ? (
            <>
              <ButtonLink to={FILINGS} kind="primary">
                {t('employer.standing.toFilings')}
              </ButtonLink>
              <ButtonLink to="/employer/clerks">{t('employer.nav.clerks')}</ButtonLink>
            </>
          ) : (
            <Button kind="primary" onClick={() => void session.login(FILINGS)}>
              {t('ui.login.again')}
            </Button>
          )}
        </Actions>
      </Stack>
    </Card>
  );
}
