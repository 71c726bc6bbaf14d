import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, SelectField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import { Choices } from '../../Choices';
import { IncomeField } from '../../household/CategoryFields';
import { HomeFields } from '../../household/HomeFields';
import { ownersOf, type OwnerName, type TypedTrade, type YesNo } from '../../household/household';
import { useToday } from '../../household/useToday';
import { useOwnerWords } from '../../household/words';
import { NEW_HOME, NEW_TRADE, type Draft } from '../draft';
import type { FieldErrors } from '../faults';
import type { StepProps } from '../useApplication';

/** The most transactions that the server takes. */
const MOST = 20;

const ownersIn = ({ maritalStatus, children }: Draft) => ownersOf(maritalStatus, children.length);

export function HousingStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const choose = (hasHome: YesNo) =>
    type({ hasHome, homes: draft.homes.length === 0 ? [NEW_HOME] : draft.homes }, 'hasHome');
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
        onChoose={choose}
        error={errors['hasHome']}
      />
      {draft.hasHome === 'yes' && (
        <HomeFields
          homes={draft.homes}
          owners={ownersIn(draft)}
          errors={errors}
          onChange={(homes, field) => type({ homes }, field)}
        />
      )}
    </>
  );
}

export function TradeStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const { traded, trades } = draft;
  const choose = (answer: YesNo) =>
    type({ traded: answer, trades: trades.length === 0 ? [NEW_TRADE] : trades }, 'traded');
  return (
    <>
      <Choices
        legend={t('application.apply.trade')}
        hideLegend
        choices={[
          { value: 'no', label: t('application.field.traded.no') },
          { value: 'yes', label: t('application.field.traded.yes') },
        ]}
        value={traded}
        onChoose={choose}
        error={errors['traded']}
      />
      {traded === 'yes' && (
        <TradeFields
          trades={trades}
          owners={ownersIn(draft)}
          errors={errors}
          onChange={(changed, field) => type({ trades: changed }, field)}
        />
      )}
    </>
  );
}

interface TradeFieldsProps {
  trades: readonly TypedTrade[];
  owners: readonly OwnerName[];
  errors: FieldErrors;
  onChange: (trades: readonly TypedTrade[], field: string) => void;
}

/** Each transaction with its day and in whose name it was. */
function TradeFields({ trades, owners, errors, onChange }: TradeFieldsProps) {
  const t = useT();
  const today = useToday();
  const ownerWords = useOwnerWords();
  const change = (place: number, more: Partial<TypedTrade>, part: keyof TypedTrade) =>
    onChange(
      trades.map((trade, at) => (at === place ? { ...trade, ...more } : trade)),
      `trades[${place}].${part}`,
    );
  const remove = (place: number) =>
    onChange(
      trades.filter((_, at) => at !== place),
      'trades',
    );
  return (
    <Stack>
      {trades.map(({ owner, tradedOn }, place) => (
        <Card
          key={place}
          dense
          title={t('application.trade', { number: place + 1 })}
          aside={
            trades.length > 1 && (
              <Button kind="quiet" onClick={() => remove(place)}>
                {t('application.trade.remove', { number: place + 1 })}
              </Button>
            )
          }
        >
          {owners.length > 1 && (
            <SelectField
              label={t('application.field.tradedBy')}
              options={owners.map((value) => ({ value, label: ownerWords(value) }))}
              bind={bindText(
                `trades[${place}].owner`,
                owner,
                (chosen) => change(place, { owner: chosen as OwnerName }, 'owner'),
                errors[`trades[${place}].owner`],
              )}
            />
          )}
          <DateField
            label={t('application.field.tradedOn')}
            help={t('application.field.tradedOn.hint')}
            max={today}
            bind={bindText(
              `trades[${place}].tradedOn`,
              tradedOn,
              (day) => change(place, { tradedOn: day }, 'tradedOn'),
              errors[`trades[${place}].tradedOn`],
            )}
          />
        </Card>
      ))}
      {trades.length < MOST && (
        <Button onClick={() => onChange([...trades, NEW_TRADE], `trades[${trades.length}]`)}>
          {t('application.trade.another')}
        </Button>
      )}
    </Stack>
  );
}

export function IncomeStep({ filling: { draft, errors, type } }: StepProps) {
  return (
    <IncomeField
      income={draft.annualIncome}
      error={errors['annualIncome']}
      onType={(annualIncome) => type({ annualIncome }, 'annualIncome')}
    />
  );
}
