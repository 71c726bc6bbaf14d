import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { Area, DateTime, Money } from '@/components/values';
import type CheckCase from '@/generated/org/anju/CheckCase';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePolicy } from './queries';

/** What the family states. */
export function Claims({ check }: { check: CheckCase }) {
  const t = useT();
  const housing = useHousing(check);
  const optional = (label: string, value: string | undefined): KeyValue[] =>
    value ? [{ label, value }] : [];
  return (
    <Card dense title={t('verification.claims.title')}>
      <KeyValues
        items={[
          { label: t('verification.claims.category'), value: t(`verification.category.${check.category}`) },
          ...optional(t('verification.claims.reason'), check.categoryReason),
          {
            label: t('verification.claims.size'),
            value: t('verification.claims.size.value', { count: check.householdSize }),
          },
          {
            label: t('verification.claims.married'),
            value: t(check.married ? 'verification.claims.married.yes' : 'verification.claims.married.no'),
          },
          ...housing,
          {
            label: t('verification.claims.traded'),
            value: check.tradedOn ? <DateTime iso={check.tradedOn} /> : t('verification.claims.traded.none'),
          },
          { label: t('verification.claims.income'), value: <Money yuan={check.annualIncome} /> },
          { label: t('verification.claims.mobile'), value: check.mobileMasked },
          ...optional(t('verification.claims.employer'), check.employer),
          { label: t('verification.claims.submitted'), value: <DateTime iso={check.submittedAt} /> },
        ]}
      />
    </Card>
  );
}

/** The present housing, and what of it falls on each person beside the limit. */
function useHousing({ housingArea, householdSize }: CheckCase): KeyValue[] {
  const t = useT();
  const format = useFormat();
  const { data: policy } = usePolicy();
  if (housingArea === 0) {
    return [{ label: t('verification.claims.housing'), value: t('verification.claims.none') }];
  }
  const area = format.area(housingArea / householdSize);
  return [
    { label: t('verification.claims.housing'), value: <Area squareMetres={housingArea} /> },
    {
      label: t('verification.claims.perHead'),
      value: policy
        ? t('verification.claims.perHead.value', { area, limit: format.area(policy.minAreaPerHead) })
        : area,
    },
  ];
}
