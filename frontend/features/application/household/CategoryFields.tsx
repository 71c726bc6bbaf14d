import { DateField, LongTextField, NumberField } from '@/components/fields';
import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import OtherPolicy from '@/generated/org/anju/OtherPolicy';
import TalentKind from '@/generated/org/anju/TalentKind';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import type { Category } from '../categories';
import { Choices } from '../Choices';
import { ANSWERS_OF, type AnswerName } from './answers';
import type { YesNo } from './household';
import { useToday } from './useToday';

type DayName = 'workStartedOn' | 'employedSince' | 'noticeOn';
type YesNoName = 'waged' | 'registeredElsewhere' | 'urbanRegistration' | 'onlyHome' | 'givesUpOtherPolicy';

interface CategoryFieldsProps {
  category: Category;
  answers: CategoryAnswers;
  /** Needed for the seventh category alone. */
  reason: string;
  /** By path, for example `answers.workStartedOn` or `categoryReason`. */
  errors: Readonly<Record<string, string>>;
  onAnswer: (answers: CategoryAnswers, field: string) => void;
  onReason: (reason: string) => void;
}

/** The own questions of a category (article 6, items 1 to 7). */
export function CategoryFields({
  category,
  answers,
  reason,
  errors,
  onAnswer,
  onReason,
}: CategoryFieldsProps) {
  const t = useT();
  if (category === 'OTHER') {
    return (
      <LongTextField
        label={t('application.field.categoryReason')}
        help={t('application.field.categoryReason.hint')}
        bind={bindText('categoryReason', reason, onReason, errors['categoryReason'])}
      />
    );
  }
  return ANSWERS_OF[category].map((name) => (
    <AnswerField
      key={name}
      name={name}
      answers={answers}
      error={errors[`answers.${name}`]}
      onAnswer={(more) => onAnswer({ ...answers, ...more }, `answers.${name}`)}
    />
  ));
}

interface AnswerFieldProps {
  name: AnswerName;
  answers: CategoryAnswers;
  error: string | undefined;
  onAnswer: (answers: CategoryAnswers) => void;
}

function AnswerField(props: AnswerFieldProps) {
  const { name } = props;
  if (name === 'workStartedOn' || name === 'employedSince' || name === 'noticeOn') {
    return <DayField {...props} name={name} />;
  }
  if (name === 'talentKind' || name === 'otherPolicy') {
    return <KindField {...props} name={name} />;
  }
  return <YesNoField {...props} name={name} />;
}

function DayField({ name, answers, error, onAnswer }: AnswerFieldProps & { name: DayName }) {
  const t = useT();
  const today = useToday();
  return (
    <DateField
      label={t(`application.answer.${name}`)}
      help={t(`application.answer.${name}.hint`)}
      max={today}
      bind={bindText(
        `answers.${name}`,
        answers[name] ?? '',
        (day) => onAnswer({ [name]: day || undefined }),
        error,
      )}
    />
  );
}

function KindField({ name, ...field }: AnswerFieldProps & { name: 'talentKind' | 'otherPolicy' }) {
  return name === 'talentKind' ? <TalentField {...field} /> : <OtherPolicyField {...field} />;
}

function TalentField({ answers, error, onAnswer }: Omit<AnswerFieldProps, 'name'>) {
  const t = useT();
  return (
    <Choices
      legend={t('application.answer.talentKind')}
      choices={Object.values(TalentKind).map((value) => ({
        value,
        label: t(`application.talentKind.${value}`),
      }))}
      value={answers.talentKind ?? ''}
      onChoose={(talentKind) => onAnswer({ talentKind })}
      error={error}
    />
  );
}

function OtherPolicyField({ answers, error, onAnswer }: Omit<AnswerFieldProps, 'name'>) {
  const t = useT();
  return (
    <Choices
      legend={t('application.answer.otherPolicy')}
      choices={Object.values(OtherPolicy).map((value) => ({
        value,
        label: t(`application.otherPolicy.${value}`),
      }))}
      value={answers.otherPolicy ?? ''}
      onChoose={(otherPolicy) => onAnswer({ otherPolicy })}
      error={error}
    />
  );
}

function YesNoField({ name, answers, error, onAnswer }: AnswerFieldProps & { name: YesNoName }) {
  const t = useT();
  const given = answers[name];
  const value: YesNo | '' = given === undefined ? '' : given ? 'yes' : 'no';
  return (
    <Choices
      legend={t(`application.answer.${name}`)}
      choices={[
        { value: 'yes', label: t(`application.answer.${name}.yes`) },
        { value: 'no', label: t(`application.answer.${name}.no`) },
      ]}
      value={value}
      onChoose={(chosen) => onAnswer({ [name]: chosen === 'yes' })}
      error={error}
    />
  );
}

/** Last year's income of the whole household. */
export function IncomeField({
  income,
  error,
  onType,
}: {
  income: string;
  error: string | undefined;
  onType: (income: string) => void;
}) {
  const t = useT();
  return (
    <NumberField
      label={t('application.field.annualIncome')}
      help={t('application.field.annualIncome.hint')}
      unit={t('application.unit.yuan')}
      bind={bindText('annualIncome', income, onType, error)}
    />
  );
}
