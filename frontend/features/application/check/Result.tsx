import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions } from '@/components/Stack';
import type Policy from '@/generated/org/anju/Policy';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { isMet, judge, type Answers, type Condition } from './rule';
import styles from './Result.module.css';

interface ResultProps {
  answers: Answers;
  policy: Policy;
  onAgain: () => void;
}

/** What the answers mean, condition by condition, and what to do now. */
export function Result({ answers, policy, onAgain }: ResultProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const conditions = judge(answers, policy);
  const verdict = isMet(conditions) ? 'yes' : 'no';
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.result}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.verdict}>
          {t(`application.check.${verdict}`)}
        </h2>
        <p className={styles.lead}>{t(`application.check.${verdict}.text`)}</p>
      </div>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <ConditionRow key={condition.code} condition={condition} answers={answers} policy={policy} />
        ))}
      </ul>
      <Card dense tone="amber">
        <p>{t('application.check.officers')}</p>
      </Card>
      <Actions>
        <ButtonLink to="/offerings" kind="primary">
          {t('application.check.offerings')}
        </ButtonLink>
        <Button onClick={onAgain}>{t('application.check.again')}</Button>
      </Actions>
    </div>
  );
}

function ConditionRow({ condition, ...facts }: { condition: Condition; answers: Answers; policy: Policy }) {
  const t = useT();
  const values = useValues(facts);
  const state = condition.met ? 'met' : 'failed';
  return (
    <li className={`${styles.condition} ${styles[state]}`}>
      <span className={styles.mark} aria-hidden="true">
        {condition.met ? '✓' : '✕'}
      </span>
      <div>
        <h3>
          {t(`application.condition.${condition.code}`, values)}
          <span className="visually-hidden">{t(`application.condition.${state}`)}</span>
        </h3>
        <p className={styles.why}>{t(`application.condition.${condition.code}.${state}`, values)}</p>
      </div>
    </li>
  );
}

/** What the words of a condition speak of. */
function useValues({ answers, policy }: { answers: Answers; policy: Policy }) {
  const t = useT();
  const format = useFormat();
  return {
    years: policy.yearsWithoutTrade,
    limit: format.count(policy.minAreaPerHead),
    share: answers.hasHome ? format.area(answers.area / answers.heads) : '',
    category: answers.category === 'none' ? '' : t(`application.category.${answers.category}`),
  };
}
