import { useState, type ReactNode } from 'react';
import { Button } from '@/components/Button';
import { DateField, SelectField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import type Policy from '@/generated/org/anju/Policy';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import { CATEGORIES } from '../categories';
import { Choices } from '../Choices';
import { CategoryFields, IncomeField } from '../household/CategoryFields';
import { HomeFields } from '../household/HomeFields';
import { ownersOf, type OwnerName, type YesNo } from '../household/household';
import { MaritalFields } from '../household/MaritalFields';
import { useToday } from '../household/useToday';
import { useOwnerWords } from '../household/words';
import { Question } from '../Question';
import { problemsAt, type QuestionName, type Said } from './said';

/** Where a question stands among the others. */
export interface Place {
  number: number;
  total: number;
  arrived: boolean;
  onBack?: () => void;
  onNext: () => void;
}

interface ScreenProps {
  said: Said;
  say: (more: Partial<Said>) => void;
  place: Place;
  policy: Policy;
}

interface FieldsProps extends Omit<ScreenProps, 'place'> {
  errors: Readonly<Record<string, string>>;
}

/** The most children that the server takes. */
const MAX_CHILDREN = 10;

/** One question; it leads on once nothing is missing. */
export function AskedQuestion({
  question,
  said,
  say,
  place,
  policy,
}: ScreenProps & { question: QuestionName }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const problems = Object.entries(problemsAt(question, said));
  const errors = Object.fromEntries(
    isAsked ? problems.map(([field, words]) => [field, words ? t(words) : '']) : [],
  );
  const Fields = FIELDS[question];
  const years = policy.yearsWithoutTrade;
  return (
    <Question
      {...place}
      title={t(`application.check.${question}`, { years })}
      hint={t(`application.check.${question}.hint`)}
      next={t(place.number === place.total ? 'application.check.see' : 'application.question.next')}
      onNext={() => (problems.length > 0 ? setAsked(true) : place.onNext())}
    >
      <Fields said={said} say={say} policy={policy} errors={errors} />
    </Question>
  );
}

const FIELDS: Record<QuestionName, (props: FieldsProps) => ReactNode> = {
  marital: Marital,
  children: Children,
  home: Homes,
  trade: Trade,
  category: Category,
  details: Details,
};

function Marital({ said, say, errors }: FieldsProps) {
  const t = useT();
  return (
    <MaritalFields
      legend={t('application.check.marital')}
      status={said.marital}
      endedOn={said.marriageEndedOn}
      errors={errors}
      onChange={({ maritalStatus, marriageEndedOn }) =>
        say({
          marital: maritalStatus ?? said.marital,
          marriageEndedOn: marriageEndedOn ?? said.marriageEndedOn,
          ...(maritalStatus ? withoutOwners(said) : {}),
        })
      }
    />
  );
}

/** A home or a transaction of somebody who is no longer in the family falls back to the applicant. */
const withoutOwners = ({ homes }: Said): Partial<Said> => ({
  homes: homes.map((home) => ({ ...home, owner: 'SELF' })),
  tradedBy: 'SELF',
});

function Children({ said, say, errors }: FieldsProps) {
  const t = useT();
  const today = useToday();
  const { children } = said;
  return (
    <Stack>
      {children.map((bornOn, place) => (
        <div key={place}>
          <DateField
            label={t('application.check.child', { number: place + 1 })}
            max={today}
            bind={bindText(
              `children[${place}]`,
              bornOn,
              (typed) => say({ children: children.map((other, at) => (at === place ? typed : other)) }),
              errors[`children[${place}]`],
            )}
          />
          <Button
            kind="quiet"
            onClick={() =>
              say({ children: children.filter((_, at) => at !== place), ...withoutOwners(said) })
            }
          >
            {t('application.child.remove', { number: place + 1 })}
          </Button>
        </div>
      ))}
      {children.length < MAX_CHILDREN && (
        <Button onClick={() => say({ children: [...children, ''] })}>
          {t(children.length === 0 ? 'application.child.add' : 'application.child.another')}
        </Button>
      )}
    </Stack>
  );
}

function Homes({ said, say, errors }: FieldsProps) {
  const t = useT();
  return (
    <>
      <YesNoChoice
        legend={t('application.check.home')}
        name="home"
        value={said.hasHome}
        error={errors['hasHome']}
        onChoose={(hasHome) => say({ hasHome })}
      />
      {said.hasHome === 'yes' && (
        <>
          <p className="small muted">{t('application.check.home.which')}</p>
          <HomeFields
            homes={said.homes}
            owners={ownersOf(said.marital, said.children.length)}
            errors={errors}
            onChange={(homes) => say({ homes })}
          />
        </>
      )}
    </>
  );
}

function Trade({ said, say, errors, policy }: FieldsProps) {
  const t = useT();
  const today = useToday();
  const words = useOwnerWords();
  const owners = ownersOf(said.marital, said.children.length);
  return (
    <>
      <YesNoChoice
        legend={t('application.check.trade', { years: policy.yearsWithoutTrade })}
        name="trade"
        value={said.traded}
        error={errors['traded']}
        onChoose={(traded) => say({ traded })}
      />
      {said.traded === 'yes' && owners.length > 1 && (
        <SelectField
          label={t('application.field.tradedBy')}
          options={owners.map((value) => ({ value, label: words(value) }))}
          bind={bindText(
            'tradedBy',
            said.tradedBy,
            (owner) => say({ tradedBy: owner as OwnerName }),
            undefined,
          )}
        />
      )}
      {said.traded === 'yes' && (
        <DateField
          label={t('application.field.tradedOn')}
          help={t('application.field.tradedOn.hint')}
          max={today}
          bind={bindText('tradedOn', said.tradedOn, (tradedOn) => say({ tradedOn }), errors['tradedOn'])}
        />
      )}
    </>
  );
}

interface YesNoProps {
  legend: string;
  name: 'home' | 'trade';
  value: YesNo | '';
  error: string | undefined;
  onChoose: (value: YesNo) => void;
}

function YesNoChoice({ legend, name, value, error, onChoose }: YesNoProps) {
  const t = useT();
  return (
    <Choices
      legend={legend}
      hideLegend
      choices={[
        { value: 'no', label: t(`application.check.${name}.no`) },
        { value: 'yes', label: t(`application.check.${name}.yes`) },
      ]}
      value={value}
      onChoose={onChoose}
      error={error}
    />
  );
}

function Category({ said, say, errors }: FieldsProps) {
  const t = useT();
  return (
    <Choices
      legend={t('application.check.category')}
      hideLegend
      choices={CATEGORIES.map((value) => ({
        value,
        label: t(`application.category.${value}`),
        words: t(`application.category.${value}.words`),
      }))}
      value={said.category}
      onChoose={(category) => say({ category })}
      error={errors['category']}
    />
  );
}

function Details({ said, say, errors }: FieldsProps) {
  const { category } = said;
  return (
    category && (
      <>
        <CategoryFields
          category={category}
          answers={said.answers}
          reason={said.reason}
          errors={errors}
          onAnswer={(answers) => say({ answers })}
          onReason={(reason) => say({ reason })}
        />
        {category === 'LOW_INCOME' && (
          <IncomeField
            income={said.income}
            error={errors['annualIncome']}
            onType={(income) => say({ income })}
          />
        )}
      </>
    )
  );
}
