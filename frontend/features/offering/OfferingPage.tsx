import type { ReactNode } from 'react';
import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StepRail } from '@/components/StepRail';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Columns } from './Columns';
import { LeaseCard } from './lease/LeaseCard';
import styles from './offering.module.css';
import { Papers } from './Papers';
import { PlanCard } from './plan/PlanCard';
import { railOf, standingOf } from './progress';
import { useOffering } from './queries';
import { ScheduleList } from './ScheduleList';
import { Status } from './Status';
import { WhatNow } from './WhatNow';

interface OfferingPageProps {
  offeringId: number;
  /** The one-unit-one-price list. */
  priceList: ReactNode;
  /** Tells of the rehearsal, while one is ahead or goes on. */
  rehearsal: ReactNode;
}

/** The notice of an offering, as everybody sees it (article 14, item 1). */
export function OfferingPage({ offeringId, ...parts }: OfferingPageProps) {
  return (
    <Loaded page query={useOffering(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(offering) => (
        <HomesFor value={offering.use}>
          <Announced offering={offering} {...parts} />
        </HomesFor>
      )}
    </Loaded>
  );
}

interface AnnouncedProps extends Omit<OfferingPageProps, 'offeringId'> {
  offering: Offering;
}

function Announced({ offering, priceList, rehearsal }: AnnouncedProps) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={offering.name}
        crumbs={[{ to: '/offerings', text: t('offering.list.title') }]}
        mark={<Status offering={offering} />}
        lead={[offering.district, offering.address, offering.acquirer].join(' · ')}
      />
      <Stack wide>
        <div>
          <div className={styles.rail}>
            <StepRail now={railOf(standingOf(offering))} />
          </div>
          {offering.plan.rehearsalAt && rehearsal}
          <Columns
            now={<WhatNow offering={offering} />}
            facts={
              <Card title={t('offering.facts')} dense>
                <KeyValues items={useFacts(offering)} />
              </Card>
            }
          >
            <Stack>
              {offering.introduction && (
                <Card title={t('offering.introduction')}>
                  <p className={styles.introduction}>{offering.introduction}</p>
                </Card>
              )}
              <Card title={t('offering.schedule')}>
                <ScheduleList schedule={offering.schedule} />
              </Card>
              <LeaseCard offering={offering} />
              <PlanCard offering={offering} />
              <Papers />
            </Stack>
          </Columns>
        </div>
        {priceList}
      </Stack>
    </>
  );
}

function useFacts(offering: Offering): KeyValue[] {
  const t = useT();
  const format = useFormat();
  const { minArea, maxArea, minUnitPrice, maxUnitPrice, targetEmployer } = offering;
  const hasPrices = minUnitPrice !== undefined && maxUnitPrice !== undefined;
  const price = hasPrices ? format.unitPriceRange(minUnitPrice, maxUnitPrice) : undefined;
  return [
    { label: t('offering.facts.units'), value: t('offering.units', { count: offering.units }) },
    { label: t('offering.facts.available'), value: t('offering.units', { count: offering.unitsAvailable }) },
    ...(minArea !== undefined && maxArea !== undefined
      ? [{ label: t('offering.facts.area'), value: format.areaRange(minArea, maxArea) }]
      : []),
    ...(price ? [{ label: t('offering.facts.price'), value: `${price.amount} ${price.unit}` }] : []),
    {
      label: t('offering.facts.applications'),
      value: t('offering.families', { count: offering.applications }),
    },
    { label: t('offering.facts.first'), value: targetEmployer ?? t('offering.facts.everybody') },
  ];
}
