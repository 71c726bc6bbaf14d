import { Button } from '@/components/Button';
import { CheckboxField } from '@/components/fields';
import type Member from '@/generated/org/anju/Member';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { numberOf } from '../binding';
import type { Draft, StepName } from './draft';
import styles from './Review.module.css';
import type { StepProps } from './useApplication';

/** Everything that was said, each with the way back to it, and the commitment of article 15. */
export function Review({ filling }: StepProps) {
  const t = useT();
  const answers = useAnswers(filling.draft);
  return (
    <>
      <dl className={styles.answers}>
        {answers.map(({ step, name, value }) => (
          <div key={step} className={styles.answer}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className={styles.change}>
              <Button kind="quiet" onClick={() => filling.goTo(step)}>
                {t('application.review.change')}
                <span className="visually-hidden">{name}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Commitment filling={filling} />
    </>
  );
}

function Commitment({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const error = errors['committed'];
  return (
    <div className={styles.commitment}>
      <h3>{t('application.commitment')}</h3>
      <ol>
        <li>{t('application.commitment.check')}</li>
        <li>{t('application.commitment.true')}</li>
        <li>{t('application.commitment.one')}</li>
      </ol>
      <CheckboxField
        label={t('application.commitment.agree')}
        bind={{
          name: 'committed',
          checked: draft.committed,
          invalid: error !== undefined,
          onCheckedChanged: (event: CustomEvent<{ value: boolean }>) => {
            if (event.detail.value !== draft.committed) {
              type({ committed: event.detail.value }, 'committed');
            }
          },
        }}
      />
      {error && <p className={styles.error}>{error}</p>}
    </div>
  );
}

interface Answer {
  step: StepName;
  name: string;
  value: string;
}

function useAnswers(draft: Draft): Answer[] {
  const t = useT();
  const format = useFormat();
  const person = ({ name, identityNumber }: Member) =>
    t('application.review.person', { name, identityNumber });
  const values: Record<Exclude<StepName, 'review'>, string> = {
    applicant: t('application.review.applicant', { person: person(draft.applicant), mobile: draft.mobile }),
    spouse: draft.married === 'yes' ? person(draft.spouse) : t('application.field.married.no'),
    children: draft.children.map(person).join(t('application.review.and')) || t('application.review.none'),
    housing:
      draft.hasHome === 'yes'
        ? format.area(numberOf(draft.housingArea) ?? 0)
        : t('application.check.home.no'),
    trade: draft.traded === 'yes' ? format.date(draft.tradedOn) : t('application.field.traded.no'),
    income: format.money(numberOf(draft.annualIncome) ?? 0),
    category: categoryOf(draft, t),
  };
  return (Object.keys(values) as (keyof typeof values)[]).map((step) => ({
    step,
    name: t(`application.review.${step}.name`),
    value: values[step],
  }));
}

function categoryOf({ category, categoryReason }: Draft, t: ReturnType<typeof useT>) {
  const words = category && t(`application.category.${category}`);
  return category === 'OTHER' ? t('application.review.reason', { words, reason: categoryReason }) : words;
}
