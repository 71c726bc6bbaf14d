import { ButtonLink } from '@/components/Button';
import { EmptyState } from '@/components/states';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import Step from '@/generated/org/anju/Step';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** The application window is not open. */
export function NotOpen({ offering: { step, schedule } }: { offering: OfferingCard }) {
  const t = useT();
  const format = useFormat();
  const text =
    step === Step.ANNOUNCEMENT
      ? t('application.apply.tooEarly', { date: format.dateTime(schedule.applicationsOpenAt) })
      : t('application.apply.tooLate', { date: format.dateTime(schedule.applicationsCloseAt) });
  return (
    <EmptyState title={t('application.apply.closed')} text={text}>
      <ButtonLink to="/offerings" kind="primary">
        {t('application.mine.offerings')}
      </ButtonLink>
    </EmptyState>
  );
}
