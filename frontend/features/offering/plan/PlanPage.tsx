import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type Offering from '@/generated/org/anju/OfferingCard';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useOffering, usePolicy } from '../queries';
import styles from './plan.module.css';
import { PlanRules, PlanTimeline } from './PublishedPlan';

/** The whole selection plan of an offering on one page, for reading and for paper (article 16). */
export function PlanPage({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useOffering(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(offering) => <Whole offering={offering} />}
    </Loaded>
  );
}

function Whole({ offering }: { offering: Offering }) {
  const t = useT();
  const format = useFormat();
  const policy = usePolicy();
  const { name, plan, targetEmployer, district, address, acquirer, announcedAt } = offering;
  return (
    <>
      <PageHeader
        title={t('plan.page.heading', { name })}
        crumbs={[{ to: `/offerings/${offering.id}`, text: name }]}
        lead={[district, address, acquirer].join(' · ')}
        actions={
          <div className="no-print">
            <Button onClick={() => window.print()}>{t('plan.print')}</Button>
          </div>
        }
      />
      <Stack>
        <Card title={t('plan.phases')} aside={<span className="muted small">{t('plan.zone')}</span>}>
          <PlanTimeline {...{ plan, targetEmployer }} />
        </Card>
        <Card title={t('plan.rules')}>
          <PlanRules forceMajeureDays={policy.data?.forceMajeureWorkingDays} />
        </Card>
        <p className={styles.source}>
          {announcedAt && t('plan.published', { date: format.dateTime(announcedAt) })}{' '}
          <span className={styles.printed}>
            {t('plan.printed', { date: format.dateTime(new Date(serverNow()).toISOString()) })}
          </span>
        </p>
      </Stack>
    </>
  );
}
