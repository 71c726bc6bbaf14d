import { useState, type ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Claim } from './Claim';
import { useMyApplications } from './queries';
import { canWithdraw, type Standing } from './standing';
import { StatusCard } from './StatusCard';

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
      {canWithdraw(standing) && <Withdraw application={application} />}
    </>
  );
}

function Withdraw({ application: { receipt, offeringName } }: { application: ApplicationView }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const withdraw = useCommand(() => ApplicationEndpoint.withdraw(receipt), { refreshes: ['application'] });
  const confirm = () => {
    setAsked(false);
    withdraw.run();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsked(true)} disabled={withdraw.isRunning}>
        {t('application.withdraw')}
      </Button>
      <Refusal error={withdraw.error} />
      <ConfirmDialog
        open={isAsked}
        title={t('application.withdraw.title', { offering: offeringName })}
        confirm={t('application.withdraw')}
        danger
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <p>{t('application.withdraw.text', { receipt })}</p>
      </ConfirmDialog>
    </>
  );
}
