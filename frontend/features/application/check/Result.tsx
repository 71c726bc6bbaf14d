import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConditionList } from '@/components/eligibility/ConditionList';
import { Actions } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type Eligibility from '@/generated/org/anju/Eligibility';
import { useT } from '@/lib/i18n';
import { useEligibility } from '../useEligibility';
import { factsOf, type Said } from './said';
import styles from './Result.module.css';

interface ResultProps {
  said: Said;
  onBack: () => void;
  onAgain: () => void;
}

/** What the answers mean, condition by condition, and what to do now. */
export function Result({ said, onBack, onAgain }: ResultProps) {
  const { query } = useEligibility(factsOf(said));
  return (
    <Loaded query={query} skeleton={<Skeleton lines={6} />}>
      {(eligibility) => <Verdict eligibility={eligibility} onBack={onBack} onAgain={onAgain} />}
    </Loaded>
  );
}

interface VerdictProps extends Omit<ResultProps, 'said'> {
  eligibility: Eligibility;
}

function Verdict({ eligibility: { outcome, heads, conditions }, onBack, onAgain }: VerdictProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.result}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.verdict}>
          {t(`application.check.${outcome}`)}
        </h2>
        <p className={styles.lead}>{t(`application.check.${outcome}.text`)}</p>
        {heads !== undefined && (
          <p className={styles.lead}>{t('application.check.heads', { count: heads })}</p>
        )}
      </div>
      <ConditionList conditions={conditions} />
      <Card dense tone="amber">
        <p>{t('application.check.officers')}</p>
      </Card>
      <Actions>
        <ButtonLink to="/offerings" kind="primary">
          {t('application.check.offerings')}
        </ButtonLink>
        <Button onClick={onBack}>{t('application.question.back')}</Button>
        <Button onClick={onAgain}>{t('application.check.again')}</Button>
      </Actions>
    </div>
  );
}
