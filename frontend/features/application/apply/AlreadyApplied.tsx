import { ButtonLink } from '@/components/Button';
import { EmptyState } from '@/components/states';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { useT } from '@/lib/i18n';

export function AlreadyApplied({ existing }: { existing: ApplicationView }) {
  const t = useT();
  return (
    <EmptyState
      title={t('application.apply.already')}
      text={t('application.apply.already.text', { receipt: existing.receipt })}
    >
      <ButtonLink to="/applicant/applications" kind="primary">
        {t('application.apply.toMine')}
      </ButtonLink>
    </EmptyState>
  );
}
