import { useState } from 'react';
import { Loaded, Skeleton } from '@/components/states';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import type Policy from '@/generated/org/anju/Policy';
import { useT } from '@/lib/i18n';
import { usePolicy } from '../queries';
import { AskedQuestion } from './questions';
import { NOTHING_SAID, QUESTIONS, type Said } from './said';
import { Result } from './Result';

/** Can I apply? The server judges what is said; it asks for no name and keeps nothing. */
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

function Questions({ policy }: { policy: Policy }) {
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [index, setIndex] = useState(0);
  const [arrived, setArrived] = useState(false);
  const go = (next: number) => {
    setIndex(next);
    setArrived(true);
  };
  const question = QUESTIONS[index];
  if (!question) {
    return (
      <Result
        said={said}
        onBack={() => go(QUESTIONS.length - 1)}
        onAgain={() => {
          setSaid(NOTHING_SAID);
          go(0);
        }}
      />
    );
  }
  return (
    <AskedQuestion
      key={question}
      question={question}
      said={said}
      say={(more) => setSaid({ ...said, ...more })}
      place={{
        number: index + 1,
        total: QUESTIONS.length,
        arrived,
        onBack: index > 0 ? () => go(index - 1) : undefined,
        onNext: () => go(index + 1),
      }}
      policy={policy}
    />
  );
}
