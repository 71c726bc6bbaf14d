import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Loaded, Skeleton } from '@/components/states';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { CheckLine } from '../CheckLine';
import { fourDigits } from '../words';
import styles from './City.module.css';
import { useHistory, type HistoryJudgement } from './history';

const CHECKS = ['gapFree', 'onePerOffering', 'chained'] as const;

/** What this browser computed of the list of all draws. */
export function HistoryCard() {
  const t = useT();
  return (
    <Card title={t('city.history.title')}>
      <p className="small muted">{t('city.history.lead')}</p>
      <Loaded query={useHistory()} skeleton={<Skeleton lines={4} />}>
        {(judgement) => <Judged judgement={judgement} milliseconds={judgement.milliseconds} />}
      </Loaded>
    </Card>
  );
}

function Judged({ judgement, milliseconds }: { judgement: HistoryJudgement; milliseconds: number }) {
  const t = useT();
  const format = useFormat();
  const isGood = CHECKS.every((check) => judgement[check]);
  return (
    <>
      <ol className={styles.checks} aria-label={t('city.history.title')}>
        {CHECKS.map((check) => {
          const mark = judgement[check] ? 'passed' : 'failed';
          return <CheckLine key={check} mark={mark} words={t(`city.history.${check}.${mark}`)} />;
        })}
      </ol>
      <Late numbers={judgement.voidedLate} />
      <p className={isGood ? styles.good : styles.bad} role="status">
        {t(isGood ? 'city.history.good' : 'city.history.bad', { count: format.count(judgement.count) })}{' '}
        <span className="small muted">
          {t('draw.verify.milliseconds', { count: format.count(Math.max(1, Math.round(milliseconds))) })}
        </span>
      </p>
    </>
  );
}

/** Whoever voids a draw when its numbers can be known could be looking for a better result: said aloud. */
function Late({ numbers }: { numbers: readonly number[] }) {
  const t = useT();
  return numbers.length === 0 ? null : (
    <p className={styles.warning}>
      {t('city.history.late')}{' '}
      {numbers.map((number) => (
        <Link key={number} to={`/draws/${number}`}>
          {t('draw.number', { number: fourDigits(number) })}
        </Link>
      ))}
    </p>
  );
}
