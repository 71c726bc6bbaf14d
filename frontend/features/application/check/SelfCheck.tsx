import { useState } from 'react';
import { Loaded, Skeleton } from '@/components/states';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import type Policy from '@/generated/org/anju/Policy';
import { useT } from '@/lib/i18n';
import { usePolicy } from '../queries';
import { AreaQuestion, CategoryQuestion, HomeQuestion, TradeQuestion, type Place } from './questions';
import { answersOf, NOTHING_SAID, questionsOf, type Said } from './said';
import { Result } from './Result';

/** Can I apply? Answered in the browser alone: nothing is sent, nothing is stored. */
export function SelfCheck() {
  const t = useT();
  return (
    <Stack>
      <PageHeader title={t('application.check.title')} lead={t('application.check.lead')} />
      <Loaded query={usePolicy()} skeleton={<Skeleton lines={5} />}>
        {(policy) => <Questions policy={policy} />}
      </Loaded>
    </Stack>
  );
}

const SCREENS = {
  home: HomeQuestion,
  area: AreaQuestion,
  trade: TradeQuestion,
  category: CategoryQuestion,
};

function Questions({ policy }: { policy: Policy }) {
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [index, setIndex] = useState(0);
  const [arrived, setArrived] = useState(false);
  const questions = questionsOf(said);
  const go = (next: number) => {
    setIndex(next);
    setArrived(true);
  };
  const startAgain = () => {
    setSaid(NOTHING_SAID);
    go(0);
  };
  const question = questions[index];
  const answers = answersOf(said);
  if (!question && answers) {
    return <Result answers={answers} policy={policy} onAgain={startAgain} />;
  }
  const Screen = SCREENS[question ?? 'home'];
  const place: Place = {
    number: index + 1,
    total: questions.length,
    arrived,
    onBack: index > 0 ? () => go(index - 1) : undefined,
    onNext: () => go(index + 1),
  };
  return (
    <Screen
      key={question}
      said={said}
      say={(more) => setSaid({ ...said, ...more })}
      place={place}
      policy={policy}
    />
  );
}
