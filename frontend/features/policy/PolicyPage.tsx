import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Loaded, Skeleton } from '@/components/states';
import type Policy from '@/generated/org/anju/Policy';
import { useFormat } from '@/lib/format';
import { useLanguage, useT, type TextKey, type Values } from '@/lib/i18n';
import styles from './PolicyPage.module.css';
import { usePolicy } from './queries';
import { CHAPTERS, type Rule } from './rules';

/** The rules in plain words. Their numbers are those by which the server decides. */
export function PolicyPage() {
  const t = useT();
  const language = useLanguage();
  const query = usePolicy();
  return (
    <>
      <PageHeader
        title={t('policy.title')}
        lead={query.data ? t('policy.lead', { city: query.data.city[language] }) : undefined}
        actions={
          <ButtonLink to="/check" kind="primary">
            {t('policy.check')}
          </ButtonLink>
        }
      />
      <Loaded query={query} skeleton={<Skeleton lines={10} />}>
        {(policy) => <Rules policy={policy} />}
      </Loaded>
    </>
  );
}

function Rules({ policy }: { policy: Policy }) {
  const t = useT();
  const values = useValues(policy);
  return (
    <>
      {CHAPTERS.map(({ name, rules }) => (
        <section key={name} className={styles.chapter}>
          <h2>{t(`policy.chapter.${name}` satisfies TextKey)}</h2>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <RuleItem key={rule.name} rule={rule} values={values} />
            ))}
          </ul>
        </section>
      ))}
      <p className="muted small">{t('policy.version', { version: policy.version })}</p>
    </>
  );
}

function RuleItem({ rule: { name, article, figure }, values }: { rule: Rule; values: Values }) {
  const t = useT();
  return (
    <li>
      <p className={styles.figure}>{figure && t(`policy.figure.${figure}` satisfies TextKey, values)}</p>
      <div>
        <p className={styles.words}>{t(`policy.rule.${name}` satisfies TextKey, values)}</p>
        <p className="muted small">{article ? t('policy.article', { article }) : t('policy.own')}</p>
      </div>
    </li>
  );
}

function useValues(policy: Policy): Values {
  const t = useT();
  const format = useFormat();
  return {
    districts: policy.districts.join(t('policy.comma')),
    minArea: format.count(policy.minAreaPerHead),
    years: policy.yearsWithoutTrade,
    adultAge: policy.adultAge,
    maxArea: format.count(policy.maxBuiltArea),
    profit: policy.maxProfitPercent,
    noticeDays: policy.minNoticeWorkingDays,
    sealHours: policy.sealLeadHours,
    signDays: policy.signWorkingDays,
  };
}
