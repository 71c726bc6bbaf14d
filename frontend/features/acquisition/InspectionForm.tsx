import { AcquisitionContractEndpoint } from '@/generated/endpoints';
import type AcquisitionUnit from '@/generated/org/anju/AcquisitionUnit';
import { useT } from '@/lib/i18n';
import { StepForm } from './StepForm';

interface InspectionFormProps {
  acquisitionId: number;
  version: number;
  unit: AcquisitionUnit;
}

/** What was found in a home: area, fit-out, facilities, registration. */
export function InspectionForm({ acquisitionId, version, unit }: InspectionFormProps) {
  const t = useT();
  return (
    <StepForm
      title={t('acquisition.inspect')}
      lead={t('acquisition.inspect.lead')}
      initial={{ area: String(unit.builtArea) }}
      fields={[
        { name: 'day', kind: 'date', label: t('acquisition.inspect.day') },
        { name: 'area', kind: 'amount', label: t('acquisition.inspect.area') },
        { name: 'fitOut', kind: 'check', label: t('acquisition.inspect.fitOut') },
        { name: 'facilities', kind: 'check', label: t('acquisition.inspect.facilities') },
        { name: 'registration', kind: 'text', label: t('acquisition.inspect.registration'), optional: true },
        { name: 'findings', kind: 'long', label: t('acquisition.inspect.findings'), optional: true },
        {
          name: 'agreed',
          kind: 'amount',
          label: t('acquisition.inspect.agreed'),
          help: t('acquisition.inspect.agreed.help'),
          optional: true,
        },
      ]}
      send={({ text, amount, checked }) =>
        AcquisitionContractEndpoint.inspect(
          acquisitionId,
          version,
          unit.unitId,
          amount('area')!,
          checked('fitOut'),
          checked('facilities'),
          text('registration') || undefined,
          text('findings'),
          amount('agreed'),
          text('day'),
        )
      }
    />
  );
}
