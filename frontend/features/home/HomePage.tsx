import type { UseQueryResult } from '@tanstack/react-query';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Actions, CardGrid } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './HomePage.module.css';
import { OfferingCard, type OfferingSummary } from './OfferingCard';

export interface HomeOverview {
  /** The day that the figures are of. */
  asOf: string;
  /** m² per person below which a family is short of room. */
  areaPerPerson: number;
  unitsOnOffer: number;
  applications: number;
  inNotice: number;
  movedIn: number;
  offerings: readonly OfferingSummary[];
}

export function HomePage({ query }: { query: UseQueryResult<HomeOverview> }) {
  return (
    <>
      <Hero query={query} />
      <How />
      <Offerings query={query} />
    </>
  );
}

function Hero({ query }: { query: UseQueryResult<HomeOverview> }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.hero}>
      <div>
        <h1 tabIndex={-1} className={styles.promise}>
          {t('home.promise')}
        </h1>
        <p className={styles.lead}>
          {query.data
            ? t('home.lead', { area: format.count(query.data.areaPerPerson) })
            : t('home.lead.plain')}
        </p>
        <Actions>
          <ButtonLink to="/check" kind="primary">
            {t('home.check')}
          </ButtonLink>
          <ButtonLink to="/receipt">{t('home.receipt')}</ButtonLink>
        </Actions>
      </div>
      {/* A failure is told once, where the offerings would stand. */}
      {!query.isError && (
        <Card>
          <Loaded query={query} skeleton={<Skeleton lines={5} />}>
            {(overview) => <Figures overview={overview} />}
          </Loaded>
        </Card>
      )}
    </div>
  );
}

function Figures({ overview }: { overview: HomeOverview }) {
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
          { label: t('home.onOffer'), value: units(overview.unitsOnOffer) },
          { label: t('home.applications'), value: families(overview.applications) },
          { label: t('home.inNotice'), value: families(overview.inNotice) },
          { label: t('home.movedIn'), value: families(overview.movedIn) },
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

function Offerings({ query }: { query: UseQueryResult<HomeOverview> }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('home.offerings')}</h2>
      <Loaded query={query} skeleton={<Skeleton lines={3} shape="card" />}>
        {({ offerings }) =>
          offerings.length === 0 ? (
            <EmptyState title={t('home.offerings.none')} text={t('home.offerings.none.text')} />
          ) : (
            <CardGrid>
              {offerings.map((offering) => (
                <OfferingCard key={offering.id} offering={offering} />
              ))}
            </CardGrid>
          )
        }
      </Loaded>
    </section>
  );
}
