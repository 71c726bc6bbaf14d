import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import { useAnswers } from './answers';
import styles from './Review.module.css';
import type { Filling } from './useApplication';

/** Everything that was said, each with the way back to it, and the declaration of article 15 to be signed. */
export function Review({ filling }: { filling: Filling }) {
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
      <p>
        <Button kind="quiet" onClick={() => filling.goTo('papers')}>
          {t('application.review.papers')}
        </Button>
      </p>
      <Declaration filling={filling} />
    </>
  );
}

/** Read, and signed by typing the applicant's name; the server notes the time. */
function Declaration({ filling: { draft, declaredName, errors, sign } }: { filling: Filling }) {
  const t = useT();
  return (
    <div className={styles.commitment}>
      <h3>{t('application.commitment')}</h3>
      <ol>
        <li>{t('application.commitment.check')}</li>
        <li>{t('application.commitment.true')}</li>
        <li>{t('application.commitment.one')}</li>
      </ol>
      <TextField
        label={t('application.commitment.sign')}
        help={t('application.commitment.sign.hint', { name: draft.applicant.name })}
        maxLength={60}
        autoComplete="off"
        bind={bindText('declaredName', declaredName, sign, errors['declaredName'])}
      />
    </div>
  );
}
