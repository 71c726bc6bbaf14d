import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { useT } from '@/lib/i18n';
import { Claim } from './Claim';
import { Copy } from './Copy';
import { Drafts } from './Drafts';
import { FormLink } from './papers/FormLink';
import { useMyApplications } from './queries';
import { canWithdraw, type Standing } from './standing';
import { StatusCard } from './StatusCard';
import { Withdraw } from './Withdraw';

interface MyApplicationsProps {
  /** What is known of an application's place in the order, by its receipt. */
  rank: (receipt: string) => ReactNode;
}

/** A family's applications, and the way to one that the employer filed. */
export function MyApplications({ rank }: MyApplicationsProps) {
  const t = useT();
  const query = useMyApplications();
  return (
    <Stack wide>
      <PageHeader
        title={t('application.mine.title')}
        lead={t('application.mine.lead')}
        actions={<ButtonLink to="/offerings">{t('application.mine.offerings')}</ButtonLink>}
      />
      <Loaded query={query} skeleton={<Skeleton lines={2} shape="card" />}>
        {(applications) => <List applications={applications} rank={rank} />}
      </Loaded>
      <Drafts />
      <Claim />
    </Stack>
  );
}

function List({ applications, rank }: MyApplicationsProps & { applications: readonly ApplicationView[] }) {
  const t = useT();
  if (applications.length === 0) {
    return (
      <EmptyState title={t('application.mine.none')} text={t('application.mine.none.text')}>
        <ButtonLink to="/offerings" kind="primary">
          {t('application.mine.offerings')}
        </ButtonLink>
        <ButtonLink to="/check">{t('application.check.title')}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <Stack>
      {applications.map((application) => (
        <StatusCard
          key={application.receipt}
          application={application}
          rank={rank(application.receipt)}
          actions={(standing) => <NextSteps application={application} standing={standing} />}
        />
      ))}
    </Stack>
  );
}

function NextSteps({ application, standing }: { application: ApplicationView; standing: Standing }) {
  const t = useT();
  const { waiting } = standing;
  return (
    <>
      {(waiting === 'turn' || waiting === 'signing') && (
        <ButtonLink to="/applicant/selection" kind="primary">
          {t(`application.mine.${waiting}`)}
        </ButtonLink>
      )}
      {waiting === 'returned' && (
        <ButtonLink to={`/applicant/correct/${application.receipt}`} kind="primary">
          {t('application.correct')}
        </ButtonLink>
      )}
      {!application.employer && <Copy application={application} />}
      <FormLink receipt={application.receipt} />
      {canWithdraw(standing) && <Withdraw application={application} />}
    </>
  );
}
