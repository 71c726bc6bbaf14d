import type { ReactNode } from 'react';
import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { DateTime } from '@/components/values';
import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type HouseholdFacts from '@/generated/org/anju/HouseholdFacts';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** What the family states; what an employer's roster does not say is named as not stated. */
export function Claims({ check, mobile }: { check: CheckCase; mobile: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const { facts } = check;
  const statedAs = useStated();
  const optional = (label: string, value: string | undefined): KeyValue[] =>
    value ? [{ label, value }] : [];
  return (
    <Card dense title={t('verification.claims.title')}>
      <KeyValues
        items={[
          { label: t('verification.claims.category'), value: t(`verification.category.${check.category}`) },
          ...optional(t('verification.claims.reason'), facts.categoryReason),
          ...statedAs.answers(facts.answers),
          {
            label: t('verification.claims.size'),
            value: t('verification.claims.size.value', { count: check.householdSize }),
          },
          { label: t('verification.claims.married'), value: statedAs.marriage(facts) },
          { label: t('verification.claims.housing'), value: statedAs.homes(facts) },
          { label: t('verification.claims.traded'), value: statedAs.trades(facts) },
          {
            label: t('verification.claims.income'),
            value:
              facts.annualIncome === undefined ? (
                t('verification.claims.unstated')
              ) : (
                <span className="figures">{format.money(facts.annualIncome)}</span>
              ),
          },
          { label: t('verification.claims.mobile'), value: mobile },
          ...optional(t('verification.claims.employer'), check.employer),
          { label: t('verification.claims.submitted'), value: <DateTime iso={check.submittedAt} /> },
        ]}
      />
    </Card>
  );
}

/** The words for what is stated, or that it is not. */
function useStated() {
  const t = useT();
  const format = useFormat();
  const unstated = t('verification.claims.unstated');
  const listed = (lines: readonly string[] | undefined, none: string) =>
    lines?.length === 0
      ? t(none as 'verification.claims.none')
      : (lines?.join(t('verification.claims.and')) ?? unstated);
  const owner = (name: string, child: number | undefined) =>
    t(`verification.owner.${name}` as 'verification.owner.SELF', { number: (child ?? 0) + 1 });
  return {
    marriage: ({ maritalStatus, marriageEndedOn }: HouseholdFacts) => {
      const status = maritalStatus ? t(`verification.marital.${maritalStatus}`) : unstated;
      return marriageEndedOn
        ? t('verification.marital.since', { status, day: format.date(marriageEndedOn) })
        : status;
    },
    homes: ({ homes }: HouseholdFacts) =>
      listed(
        homes?.map((home) =>
          t('verification.claims.home', {
            owner: owner(home.owner, home.child),
            area: home.area === undefined ? unstated : format.area(home.area),
            kind: home.lost ? 'lost' : home.inCity ? 'city' : 'elsewhere',
          }),
        ),
        'verification.claims.none',
      ),
    trades: ({ trades }: HouseholdFacts) =>
      listed(
        trades?.map((trade) =>
          t('verification.claims.trade', {
            owner: owner(trade.owner, trade.child),
            day: format.date(trade.tradedOn),
          }),
        ),
        'verification.claims.traded.none',
      ),
    answers: (answers: CategoryAnswers | undefined): KeyValue[] =>
      Object.entries(answers ?? {}).map(([name, value]) => ({
        label: t(`verification.answer.${name}` as 'verification.answer.waged'),
        value: answerWords(value as string | boolean),
      })),
  };

  function answerWords(value: string | boolean) {
    if (typeof value === 'boolean') {
      return t(value ? 'verification.answer.yes' : 'verification.answer.no');
    }
    return /^\d{4}-/.test(value)
      ? format.date(value)
      : t(`verification.answer.${value}` as 'verification.answer.TEACHER');
  }
}
