import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type Overview from '@/generated/org/anju/Overview';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Home.module.css';
import { useOverview, usePolicy } from './queries';

/** What a citizen can do here; `offerings` are the latest ones. */
export function Home({ offerings }: { offerings: ReactNode }) {
  return (
    <>
      <Hero />
      <How />
      <Offerings>{offerings}</Offerings>
      <Employers />
    </>
  );
}

function Hero() {
  const t = useT();
  const format = useFormat();
  const overview = useOverview();
  const { data: policy } = usePolicy();
  return (
    <div className={styles.hero}>
      <div>
        <h1 tabIndex={-1} className={styles.promise}>
          {t('home.promise')}
        </h1>
        <p className={styles.lead}>
          {policy ? t('home.lead', { area: format.count(policy.minAreaPerHead) }) : t('home.lead.plain')}
        </p>
        <Actions>
          <ButtonLink to="/check" kind="primary">
            {t('home.check')}
          </ButtonLink>
          <ButtonLink to="/receipt">{t('home.receipt')}</ButtonLink>
        </Actions>
      </div>
      {/* A failure is told once, where the offerings would stand. */}
      {!overview.isError && (
        <Card>
          <Loaded query={overview} skeleton={<Skeleton lines={6} />}>
            {(data) => <Figures overview={data} />}
          </Loaded>
        </Card>
      )}
    </div>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const t = useT();
  const format = useFormat();
  const units = (count: number) => t('home.units', { count: format.count(count) });
  const families = (count: number) => t('home.families', { count: format.count(count) });
  return (
    <>
      <p className={styles.asOf}>{t('home.progress', { date: format.shortDate(overview.asOf) })}</p>
      <KeyValues
        figures
        items={[
          { label: t('home.available'), value: units(overview.unitsAvailable) },
          { label: t('home.applications'), value: families(overview.applications) },
          { label: t('home.underNotice'), value: families(overview.underNotice) },
          { label: t('home.chosen'), value: families(overview.chosen) },
          { label: t('home.signed'), value: families(overview.signed) },
        ]}
      />
    </>
  );
}

function How() {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('home.how')}</h2>
      <ol className={styles.how}>
        <li>
          <h3>{t('home.how.apply')}</h3>
          <p>{t('home.how.apply.text')}</p>
        </li>
        <li>
          <h3>{t('home.how.draw')}</h3>
          <p>{t('home.how.draw.text')}</p>
        </li>
        <li>
          <h3>{t('home.how.choose')}</h3>
          <p>{t('home.how.choose.text')}</p>
        </li>
      </ol>
    </section>
  );
}

function Offerings({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('home.offerings')}</h2>
      {children}
    </section>
  );
}

/** The way in for employers, which register themselves. */
function Employers() {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('home.employers')}</h2>
      <Card>
        <Stack>
          <p>{t('home.employers.text')}</p>
          <Actions>
            <ButtonLink to="/employer/register">{t('home.employers.register')}</ButtonLink>
          </Actions>
        </Stack>
      </Card>
    </section>
  );
}
