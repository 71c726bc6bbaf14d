import type Policy from '@/generated/org/anju/Policy';
import { useFormat } from '@/lib/format';
import { useLanguage, useT, type TextKey, type Values } from '@/lib/i18n';
import styles from './Policy.module.css';
import { CHAPTERS, type Rule } from './rules';
import { plain, usePolicyWords } from './words';

/** All rules of a version in plain words, each with what it rests on. */
export function RuleList({ policy }: { policy: Policy }) {
  const t = useT();
  const language = useLanguage();
  const values = useValues(policy);
  return (
    <>
      <p className={`${styles.regulation} muted small`}>
        {t('policy.regulation', { regulation: policy.regulation[language] })}
      </p>
      {CHAPTERS.map(({ name, rules }) => (
        <section key={name} className={styles.chapter}>
          <h2>{t(`policy.chapter.${name}` satisfies TextKey)}</h2>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <RuleItem key={rule.name} rule={rule} values={values} policy={policy} />
            ))}
          </ul>
        </section>
      ))}
      <p className="muted small">{t('policy.version', { version: policy.version })}</p>
    </>
  );
}

interface RuleItemProps {
  rule: Rule;
  values: Values;
  policy: Policy;
}

function RuleItem({ rule: { name, source, figure, list }, values, policy }: RuleItemProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <li>
      <p className={styles.figure}>{figure && t(`policy.figure.${figure}` satisfies TextKey, values)}</p>
      <div>
        <p className={styles.words}>{t(`policy.rule.${name}` satisfies TextKey, values)}</p>
        {list && <Listed list={list} policy={policy} />}
        <p className="muted small">{policy.sources[source]?.[language] ?? t('policy.own')}</p>
      </div>
    </li>
  );
}

function Listed({ list, policy }: { list: NonNullable<Rule['list']>; policy: Policy }) {
  const words = usePolicyWords();
  if (list === 'categories') {
    const { everybody, groups } = words.groups(policy);
    return (
      <ol className={styles.groups}>
        <li>{everybody}</li>
        {groups.map(({ name, lines }) => (
          <li key={name}>
            <b>{name}</b>
            {lines.map((line) => (
              <p key={line} className="small">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ul className={styles.lines}>
      {(list === 'weights' ? words.weights(policy) : words.unmasking(policy)).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function useValues(policy: Policy): Values {
  const t = useT();
  const format = useFormat();
  const { randomness } = usePolicyWords();
  return {
    districts: policy.districts.join(t('policy.comma')),
    minArea: plain(policy.minAreaPerHead, format),
    largeFamily: policy.largeFamily,
    years: policy.yearsWithoutTrade,
    adultAge: policy.adultAge,
    income: plain(policy.incomeLinePerHead, format),
    maxArea: plain(policy.maxBuiltArea, format),
    profit: policy.maxProfitPercent,
    builtMarkup: policy.maxBuiltMarkupPercent,
    acquiredMarkup: policy.maxAcquiredMarkupPercent,
    noticeDays: policy.minNoticeWorkingDays,
    checkDays: policy.checkWorkingDays,
    correctionDays: policy.correctionWorkingDays,
    reviewPercent: policy.fullReviewPercent,
    appealDays: policy.appealWorkingDays,
    banYears: policy.fraudBanYears,
    objectionDays: policy.objectionWorkingDays,
    sealHours: policy.sealLeadHours,
    signDays: policy.signWorkingDays,
    forceMajeureDays: policy.forceMajeureWorkingDays,
    moveInMonths: policy.moveInMonths,
    randomness: randomness(policy),
  };
}
