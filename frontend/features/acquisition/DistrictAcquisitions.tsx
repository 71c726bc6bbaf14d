import { useT } from '@/lib/i18n';
import { AcquisitionList } from './AcquisitionList';

/** The acquisitions of an officer's districts that left the draft. */
export function DistrictAcquisitions({ base }: { base: string }) {
  const t = useT();
  return <AcquisitionList base={base} lead={t('acquisition.lead.bureau')} />;
}
