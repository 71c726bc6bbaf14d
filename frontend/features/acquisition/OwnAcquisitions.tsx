import { ButtonLink } from '@/components/Button';
import { useT } from '@/lib/i18n';
import { AcquisitionList } from './AcquisitionList';

/** An acquirer's own acquisitions, and the way to begin one. */
export function OwnAcquisitions({ base }: { base: string }) {
  const t = useT();
  return (
    <AcquisitionList
      base={base}
      lead={t('acquisition.lead.acquirer')}
      actions={
        <ButtonLink to={`${base}/new`} kind="primary">
          {t('acquisition.new')}
        </ButtonLink>
      }
    />
  );
}
