import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { Choices } from '../Choices';
import { useAnswers, type AnsweredStep } from './answers';
import type { Path } from './merging';
import type { Draft } from './draft';
import { stepOf } from './faults';
import type { Saving, SavingState } from './saving';

type Side = 'mine' | 'theirs';

interface ConflictProps {
  mine: Draft;
  theirs: Draft;
  paths: readonly Path[];
  onResolve: (fromTheirs: readonly Path[]) => void;
}

/** The same was answered differently here and elsewhere: both, beside each other, to choose from. */
export function Conflict({ mine, theirs, paths, onResolve }: ConflictProps) {
  const t = useT();
  const here = useAnswers(mine);
  const there = useAnswers(theirs);
  const [chosen, setChosen] = useState<Partial<Record<AnsweredStep, Side>>>({});
  const [isAsked, setAsked] = useState(false);
  const steps = [...new Set(paths.map(stepOf))] as AnsweredStep[];
  const valueIn = (answers: typeof here, step: AnsweredStep) =>
    answers.find((answer) => answer.step === step)?.value ?? '';
  const resolve = () => {
    if (steps.every((step) => chosen[step])) {
      onResolve(paths.filter((path) => chosen[stepOf(path) as AnsweredStep] === 'theirs'));
    } else {
      setAsked(true);
    }
  };
  return (
    <div role="alert">
      <Card tone="amber" title={t('application.conflict.title')}>
        <Stack>
          <p>{t('application.conflict.text')}</p>
          {steps.map((step) => (
            <Choices
              key={step}
              legend={t(`application.review.${step}.name`)}
              choices={[
                { value: 'mine', label: valueIn(here, step), words: t('application.conflict.mine') },
                { value: 'theirs', label: valueIn(there, step), words: t('application.conflict.theirs') },
              ]}
              value={chosen[step] ?? ''}
              onChoose={(side: Side) => setChosen({ ...chosen, [step]: side })}
              error={isAsked && !chosen[step] ? t('application.question.choose') : undefined}
            />
          ))}
          <Actions>
            <Button kind="primary" onClick={resolve}>
              {t('application.conflict.resolve')}
            </Button>
          </Actions>
        </Stack>
      </Card>
    </div>
  );
}

/** What was taken over from the other tab or device. */
export function Taken({ saved, saving }: { saved: SavingState<Draft>; saving: Saving<Draft> }) {
  const t = useT();
  const steps = [...new Set(saved.taken.map(stepOf))] as AnsweredStep[];
  const names = steps.map((step) => t(`application.review.${step}.name`)).join(t('application.review.and'));
  return (
    <div role="status">
      {steps.length > 0 && (
        <Card dense tone="amber" title={t('application.taken.title')}>
          <p>{t('application.taken.text', { names })}</p>
          <Button kind="quiet" onClick={() => saving.dismissTaken()}>
            {t('application.taken.seen')}
          </Button>
        </Card>
      )}
    </div>
  );
}
