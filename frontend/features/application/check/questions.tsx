import { useState } from 'react';
import { NumberField } from '@/components/fields';
import type Policy from '@/generated/org/anju/Policy';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import { CATEGORIES } from '../categories';
import { Choices, type Choice } from '../Choices';
import { Question } from '../Question';
import { areaOf, headsOf, type Said, type YesNo } from './said';

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

export function HomeQuestion({ said, say, place }: ScreenProps) {
  const t = useT();
  return (
    <ChoiceQuestion
      place={place}
      title={t('application.check.home')}
      hint={t('application.check.home.hint')}
      choices={[
        { value: 'no', label: t('application.check.home.no') },
        { value: 'yes', label: t('application.check.home.yes') },
      ]}
      value={said.home}
      onChoose={(home: YesNo) => say({ home })}
    />
  );
}

export function TradeQuestion({ said, say, place, policy }: ScreenProps) {
  const t = useT();
  const years = policy.yearsWithoutTrade;
  return (
    <ChoiceQuestion
      place={place}
      title={t('application.check.trade', { years })}
      hint={t('application.check.trade.hint')}
      choices={[
        { value: 'no', label: t('application.check.trade.no') },
        { value: 'yes', label: t('application.check.trade.yes') },
      ]}
      value={said.traded}
      onChoose={(traded: YesNo) => say({ traded })}
    />
  );
}

export function CategoryQuestion({ said, say, place }: ScreenProps) {
  const t = useT();
  const choices = CATEGORIES.map((value) => ({
    value,
    label: t(`application.category.${value}`),
    words: t(`application.category.${value}.words`),
  }));
  return (
    <ChoiceQuestion
      place={place}
      title={t('application.check.category')}
      hint={t('application.check.category.hint')}
      choices={[...choices, { value: 'none', label: t('application.check.category.none') }]}
      value={said.category}
      onChoose={(category) => say({ category })}
    />
  );
}

export function AreaQuestion({ said, say, place }: ScreenProps) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const wrongArea = areaOf(said) === undefined ? t('application.check.area.wrong') : undefined;
  const wrongHeads = headsOf(said) === undefined ? t('application.check.heads.wrong') : undefined;
  const next = () => (wrongArea || wrongHeads ? setAsked(true) : place.onNext());
  return (
    <Question
      {...place}
      title={t('application.check.area')}
      hint={t('application.check.area.hint')}
      next={t('application.question.next')}
      onNext={next}
    >
      <NumberField
        label={t('application.check.area.label')}
        unit={t('application.unit.area')}
        bind={bindText('area', said.area, (area) => say({ area }), isAsked ? wrongArea : undefined)}
      />
      <NumberField
        label={t('application.check.heads.label')}
        help={t('application.check.heads.hint')}
        unit={t('application.unit.persons')}
        bind={bindText('heads', said.heads, (heads) => say({ heads }), isAsked ? wrongHeads : undefined)}
      />
    </Question>
  );
}

interface ChoiceQuestionProps<Value extends string> {
  place: Place;
  title: string;
  hint: string;
  choices: readonly Choice<Value>[];
  value: Value | '';
  onChoose: (value: Value) => void;
}

function ChoiceQuestion<Value extends string>(props: ChoiceQuestionProps<Value>) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const { place, title, hint, value } = props;
  const next = () => (value ? place.onNext() : setAsked(true));
  return (
    <Question {...place} title={title} hint={hint} next={t('application.question.next')} onNext={next}>
      <Choices
        legend={title}
        hideLegend
        choices={props.choices}
        value={value}
        onChoose={props.onChoose}
        error={isAsked && !value ? t('application.question.choose') : undefined}
      />
    </Question>
  );
}
