import { useLocation } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import * as ClerkEndpoint from '@/generated/ClerkEndpoint';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useInvitation, useMyClerkships } from '../queries';
import { ClerkStanding } from './ClerkStanding';

/** Behind a clerk's link: who invites, yes, and then when filing can begin. */
export function Join() {
  const t = useT();
  const link = useLocation().hash.slice(1);
  return (
    <Stack wide>
      <PageHeader title={t('employer.join.title')} lead={t('employer.join.lead')} />
      <Loaded query={useMyClerkships()} skeleton={<Skeleton lines={3} />}>
        {([clerkship]) => (clerkship ? <ClerkStanding clerkship={clerkship} /> : <Asked link={link} />)}
      </Loaded>
    </Stack>
  );
}

function Asked({ link }: { link: string }) {
  const t = useT();
  return link ? (
    <Invited key={link} link={link} />
  ) : (
    <EmptyState title={t('employer.join.noLink')} text={t('employer.join.noLink.text')} />
  );
}

function Invited({ link }: { link: string }) {
  const t = useT();
  const format = useFormat();
  const accept = useCommand(() => ClerkEndpoint.accept(link), { refreshes: ['employer'] });
  return (
    <Loaded query={useInvitation(link)} skeleton={<Skeleton lines={3} />}>
      {({ employer, expiresAt }) => (
        <Card title={employer}>
          <Stack>
            <p>{t('employer.join.asked', { employer })}</p>
            <p className="muted">{t('employer.join.until', { until: format.dateTime(expiresAt) })}</p>
            <Refusal error={accept.error} />
            <Actions>
              <Button kind="primary" disabled={accept.isRunning} onClick={() => accept.run()}>
                {t('employer.join.accept')}
              </Button>
            </Actions>
          </Stack>
        </Card>
      )}
    </Loaded>
  );
}
