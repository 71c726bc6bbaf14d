import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useT } from '@/lib/i18n';
import { PlanTimeline } from './PublishedPlan';

/** The selection plan on the page of its offering, with the way to the whole of it. */
export function PlanCard({ offering }: { offering: Offering }) {
  const t = useT();
  const { id, plan, targetEmployer, announcedAt } = offering;
  return (
    <Card title={t('plan.title')}>
      <Stack>
        <PlanTimeline plan={plan} targetEmployer={targetEmployer} />
        {announcedAt && <Link to={`/offerings/${id}/plan`}>{t('plan.whole')}</Link>}
      </Stack>
    </Card>
  );
}
