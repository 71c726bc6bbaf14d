import EligibilityCode from '@/generated/org/anju/EligibilityCode';
import type EligibilityCondition from '@/generated/org/anju/EligibilityCondition';
import type EligibilityOutcome from '@/generated/org/anju/EligibilityOutcome';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './ConditionList.module.css';

const SIGNS: Record<EligibilityOutcome, string> = { MET: '✓', NOT_MET: '✕', NOT_YET_KNOWN: '?' };

/** The conditions of article 6 as the server judged them: each with its outcome, in a sentence, and its article. */
export function ConditionList({ conditions }: { conditions: readonly EligibilityCondition[] }) {
  return (
    <ul className={styles.conditions}>
      {conditions.map((condition) => (
        <ConditionRow key={condition.code} condition={condition} />
      ))}
    </ul>
  );
}

function ConditionRow({ condition }: { condition: EligibilityCondition }) {
  const t = useT();
  const { code, outcome, article, item } = condition;
  const values = useValues(condition);
  return (
    <li className={`${styles.condition} ${styles[outcome]}`}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[outcome]}
      </span>
      <div>
        <h3>
          {t(`ui.condition.${code}`, values)} <b>{t(`ui.condition.outcome.${outcome}`)}</b>
        </h3>
        <p className={styles.why}>{t(`ui.condition.${code}.${outcome}`, values)}</p>
        <p className={styles.article}>
          {item ? t('ui.condition.item', { article, item }) : t('ui.condition.article', { article })}
        </p>
      </div>
    </li>
  );
}

/** How the number of a condition is read; years and months are counted. */
function useMeasure(code: EligibilityCode) {
  const format = useFormat();
  const measures: Partial<Record<EligibilityCode, (value: number) => string>> = {
    [EligibilityCode.SMALL_AREA_PER_HEAD]: (value) => format.area(value),
    [EligibilityCode.INCOME_BELOW_LINE]: (value) => format.money(value),
  };
  return measures[code] ?? ((value: number) => format.count(value));
}

/** What the words speak of: a number found beside its limit, and the day on which the outcome changes. */
function useValues({ code, found, limit, day }: EligibilityCondition) {
  const t = useT();
  const format = useFormat();
  const measure = useMeasure(code);
  const read = (value: number | undefined) =>
    value === undefined ? t('ui.condition.number.unknown') : measure(value);
  return {
    found: read(found),
    limit: read(limit),
    day: day ? format.date(day) : '',
    measured: found === undefined ? 'no' : 'yes',
    changes: day ? 'yes' : 'no',
  };
}
