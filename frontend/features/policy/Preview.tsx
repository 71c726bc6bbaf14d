import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { Loaded, Skeleton } from '@/components/states';
import type PolicyPreview from '@/generated/org/anju/PolicyPreview';
import type TouchedOffering from '@/generated/org/anju/TouchedOffering';
import { useFormat } from '@/lib/format';
import { useLanguage, useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { usePreview } from './queries';
import type { ValueName } from './values';
import { differing, usePolicyWords } from './words';

/** What a draft would change: values, live offerings, and sample families. */
export function Preview({ draftId }: { draftId: number }) {
  const t = useT();
  return (
    <Card title={t('policy.preview')}>
      <Loaded query={usePreview(draftId)} skeleton={<Skeleton lines={6} />}>
        {(preview) => <Changes preview={preview} />}
      </Loaded>
    </Card>
  );
}

function Changes({ preview }: { preview: PolicyPreview }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.preview}>
      <p className="muted small">{t('policy.preview.saved', { day: format.date(preview.day) })}</p>
      <Values preview={preview} />
      <Offerings preview={preview} />
      <Families preview={preview} />
    </div>
  );
}

function Values({ preview: { changed, before, after } }: { preview: PolicyPreview }) {
  const t = useT();
  const words = usePolicyWords();
  return (
    <section>
      <h3>{t('policy.preview.values')}</h3>
      {changed.length === 0 && <p>{t('policy.preview.none')}</p>}
      <ul className={styles.changes}>
        {(changed as ValueName[]).map((name) => {
          const lines = differing(words.value(name, before), words.value(name, after));
          return (
            <li key={name}>
              <b>{t(`policy.value.${name}`)}</b>
              <dl className={styles.change}>
                <dt>{t('policy.preview.before')}</dt>
                <Lines lines={lines.before} />
                <dt>{t('policy.preview.after')}</dt>
                <Lines lines={lines.after} isNew />
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Lines({ lines, isNew = false }: { lines: readonly string[]; isNew?: boolean }) {
  const t = useT();
  return (
    <dd className={isNew ? styles.new : ''}>
      {lines.length === 0 ? t('policy.preview.nothing') : lines.map((line) => <div key={line}>{line}</div>)}
    </dd>
  );
}

function Offerings({ preview: { offerings, untouched } }: { preview: PolicyPreview }) {
  const t = useT();
  return (
    <section>
      <h3>{t('policy.preview.offerings')}</h3>
      {offerings.length === 0 && <p>{t('policy.preview.offerings.none')}</p>}
      <ul className={styles.offerings}>
        {offerings.map((offering) => (
          <Offering key={offering.id} offering={offering} />
        ))}
      </ul>
      {untouched > 0 && (
        <p className="muted small">{t('policy.preview.offerings.other', { count: untouched })}</p>
      )}
    </section>
  );
}

function Offering({ offering }: { offering: TouchedOffering }) {
  const t = useT();
  const format = useFormat();
  const names = (offering.changed as ValueName[]).map((name) => t(`policy.value.${name}`));
  const closes = { district: offering.district, day: format.date(offering.applicationsCloseAt) };
  return (
    <li>
      <b>{offering.name}</b>
      <p className="muted small">{t('policy.preview.offering.closes', closes)}</p>
      <p className="small">
        {t('policy.preview.offering.values', { values: names.join(t('policy.comma')) })}
      </p>
      {offering.applications > 0 && (
        <p className="small">{t('policy.preview.offering.kept', { count: offering.applications })}</p>
      )}
    </li>
  );
}

function Families({ preview: { families } }: { preview: PolicyPreview }) {
  const t = useT();
  const language = useLanguage();
  const may = (answer: boolean) => t(answer ? 'policy.preview.may' : 'policy.preview.mayNot');
  const count = families.filter(({ before, after }) => before !== after).length;
  return (
    <section>
      <h3>{t('policy.preview.families')}</h3>
      <p className="muted small">{t('policy.preview.families.text')}</p>
      <p className="small">{t('policy.preview.families.changed', { count })}</p>
      <table className={styles.families}>
        <caption className="visually-hidden">{t('policy.preview.families.text')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('policy.preview.family')}</th>
            <th scope="col">{t('policy.preview.before')}</th>
            <th scope="col">{t('policy.preview.after')}</th>
          </tr>
        </thead>
        <tbody>
          {families.map(({ name, before, after }) => (
            <tr key={name.zh} className={before === after ? '' : styles.other}>
              <th scope="row">
                {name[language]}{' '}
                {before !== after && <StatusTag tone="amber">{t('policy.preview.changed')}</StatusTag>}
              </th>
              <td>{may(before)}</td>
              <td>{may(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
