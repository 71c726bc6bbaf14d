import { DateField, NumberField } from '@/components/fields';
import { serverNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import { Choices } from '../../Choices';
import type { YesNo } from '../draft';
import type { StepProps } from '../useApplication';

export function HousingStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const typeArea = (housingArea: string) => type({ housingArea }, 'housingArea');
  return (
    <>
      <Choices
        legend={t('application.apply.housing')}
        hideLegend
        choices={[
          { value: 'no', label: t('application.check.home.no') },
          { value: 'yes', label: t('application.check.home.yes') },
        ]}
        value={draft.hasHome}
        onChoose={(hasHome: YesNo) => type({ hasHome }, 'hasHome')}
        error={errors['hasHome']}
      />
      {draft.hasHome === 'yes' && (
        <NumberField
          label={t('application.field.housingArea')}
          help={t('application.field.housingArea.hint')}
          unit={t('application.unit.area')}
          bind={bindText('housingArea', draft.housingArea, typeArea, errors['housingArea'])}
        />
      )}
    </>
  );
}

export function TradeStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const typeDay = (tradedOn: string) => type({ tradedOn }, 'tradedOn');
  return (
    <>
      <Choices
        legend={t('application.apply.trade')}
        hideLegend
        choices={[
          { value: 'no', label: t('application.field.traded.no') },
          { value: 'yes', label: t('application.field.traded.yes') },
        ]}
        value={draft.traded}
        onChoose={(traded: YesNo) => type({ traded }, 'traded')}
        error={errors['traded']}
      />
      {draft.traded === 'yes' && (
        <DateField
          label={t('application.field.tradedOn')}
          help={t('application.field.tradedOn.hint')}
          max={new Date(serverNow()).toISOString().slice(0, 10)}
          bind={bindText('tradedOn', draft.tradedOn, typeDay, errors['tradedOn'])}
        />
      )}
    </>
  );
}

export function IncomeStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const typeIncome = (annualIncome: string) => type({ annualIncome }, 'annualIncome');
  return (
    <NumberField
      label={t('application.field.annualIncome')}
      help={t('application.field.annualIncome.hint')}
      unit={t('application.unit.yuan')}
      bind={bindText('annualIncome', draft.annualIncome, typeIncome, errors['annualIncome'])}
    />
  );
}
