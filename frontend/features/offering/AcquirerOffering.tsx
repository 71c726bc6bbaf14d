import { useState, type ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StepRail } from '@/components/StepRail';
import { OfferingEndpoint } from '@/generated/endpoints';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Columns } from './Columns';
import { LeaseCard } from './lease/LeaseCard';
import styles from './offering.module.css';
import { PlanCard } from './plan/PlanCard';
import { railOf, standingOf } from './progress';
import { useMyOffering } from './queries';
import { ScheduleList } from './ScheduleList';
import { Status } from './Status';
import { pricesAreFinal, taskOf, type Task } from './task';

interface AcquirerOfferingProps {
  offeringId: number;
  /** The import of the price list, for as long as prices can change. */
  priceListImport: ReactNode;
}

/** An offering on its acquirer's desk: where it stands, what to do next, and its price list. */
export function AcquirerOffering({ offeringId, priceListImport }: AcquirerOfferingProps) {
  return (
    <Loaded page query={useMyOffering(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(offering) => (
        <HomesFor value={offering.use}>
          <Desk offering={offering} priceListImport={priceListImport} />
        </HomesFor>
      )}
    </Loaded>
  );
}

function Desk({ offering, priceListImport }: { offering: Offering; priceListImport: ReactNode }) {
  const t = useT();
  const standing = standingOf(offering);
  return (
    <>
      <PageHeader
        title={offering.name}
        crumbs={[{ to: '/acquirer/offerings', text: t('offering.mine.title') }]}
        mark={<Status offering={offering} />}
        lead={[offering.district, offering.address].join(' · ')}
        actions={
          standing === 'draft' ? (
            <ButtonLink to={`/acquirer/offerings/${offering.id}/edit`}>{t('offering.edit')}</ButtonLink>
          ) : (
            <ButtonLink to={`/offerings/${offering.id}`}>{t('offering.public')}</ButtonLink>
          )
        }
      />
      <div className={styles.rail}>
        <StepRail now={railOf(standing)} />
      </div>
      <Columns now={<NextStep offering={offering} />} facts={<Totals offering={offering} />}>
        <Stack>
          {pricesAreFinal(offering) ? (
            <Card title={t('offering.prices')}>
              <p>{t('offering.prices.final')}</p>
            </Card>
          ) : (
            priceListImport
          )}
          <Card title={t('offering.schedule')}>
            <ScheduleList schedule={offering.schedule} />
          </Card>
          <LeaseCard offering={offering} />
          <PlanCard offering={offering} />
        </Stack>
      </Columns>
    </>
  );
}

function NextStep({ offering }: { offering: Offering }) {
  const t = useT();
  const task = taskOf(offering);
  return (
    <Card title={t('offering.next')} tone={task === 'import' || task === 'announce' ? 'amber' : 'plain'}>
      <p>{t(`offering.task.${task}` satisfies TextKey)}</p>
      {task === 'announce' && <Announce offering={offering} />}
      {SELECTION_TASKS.includes(task) && <SelectionLinks offering={offering} />}
    </Card>
  );
}

const SELECTION_TASKS: readonly Task[] = ['selection', 'selecting', 'nothing'];

function SelectionLinks({ offering: { id, plan } }: { offering: Offering }) {
  const t = useT();
  return (
    <div className={styles.more}>
      <ButtonLink to={`/acquirer/selection/${id}`} kind="primary" wide>
        {t('offering.console')}
      </ButtonLink>
      {plan.rehearsalAt && (
        <ButtonLink to={`/acquirer/rehearsal/${id}`} wide>
          {t('plan.rehearsal')}
        </ButtonLink>
      )}
      <ButtonLink to={`/acquirer/agreements/${id}`} wide>
        {t('offering.agreements')}
      </ButtonLink>
    </div>
  );
}

function Announce({ offering }: { offering: Offering }) {
  const t = useT();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const announce = useCommand(() => OfferingEndpoint.announce(offering.id), { refreshes: ['offering'] });
  const confirmed = () => {
    setAsking(false);
    announce.run();
  };
  return (
    <div className={styles.more}>
      <Button kind="primary" wide disabled={announce.isRunning} onClick={() => setAsking(true)}>
        {t('offering.announce')}
      </Button>
      <Refusal error={announce.error} />
      <ConfirmDialog
        open={asking}
        title={t('offering.announce.title', { name: offering.name })}
        confirm={t('offering.announce')}
        onConfirm={confirmed}
        onCancel={() => setAsking(false)}
      >
        {t('offering.announce.text', {
          units: format.count(offering.units),
          opens: format.dateTime(offering.schedule.applicationsOpenAt),
        })}
      </ConfirmDialog>
    </div>
  );
}

function Totals({ offering }: { offering: Offering }) {
  const t = useT();
  const { priceListVersion, targetEmployer } = offering;
  return (
    <Card title={t('offering.facts')} dense>
      <KeyValues
        items={[
          {
            label: t('offering.facts.list'),
            value: priceListVersion
              ? t('offering.facts.version', { version: priceListVersion })
              : t('offering.facts.noList'),
          },
          { label: t('offering.facts.units'), value: t('offering.units', { count: offering.units }) },
          {
            label: t('offering.facts.available'),
            value: t('offering.units', { count: offering.unitsAvailable }),
          },
          {
            label: t('offering.facts.applications'),
            value: t('offering.families', { count: offering.applications }),
          },
          { label: t('offering.facts.first'), value: targetEmployer ?? t('offering.facts.everybody') },
        ]}
      />
    </Card>
  );
}
