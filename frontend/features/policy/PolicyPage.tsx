import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type Policy from '@/generated/org/anju/Policy';
import type PolicyVersion from '@/generated/org/anju/PolicyVersion';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useLanguage, useT } from '@/lib/i18n';
import styles from './Policy.module.css';
import { useInForce, useVersion } from './queries';
import { RuleList } from './RuleList';
import { Versions } from './Versions';

/** No district: a select needs a value for every choice. */
const CITY = '-';

/** The rules in plain words. Their numbers are those by which the server decides. */
export function PolicyPage() {
  const [search] = useSearchParams();
  const name = search.get('version');
  return name ? <NamedVersion name={name} /> : <InForce district={search.get('district') ?? undefined} />;
}

function InForce({ district }: { district?: string }) {
  return <Page query={useInForce(district)} district={district} />;
}

function NamedVersion({ name }: { name: string }) {
  return <Page query={useVersion(name)} named />;
}

interface PageProps {
  query: ReturnType<typeof useVersion>;
  district?: string;
  /** A version that was asked for by its name, whether or not it is in force. */
  named?: boolean;
}

function Page({ query, district, named = false }: PageProps) {
  const t = useT();
  const language = useLanguage();
  const policy = query.data?.policy;
  return (
    <>
      <PageHeader
        title={t('policy.title')}
        lead={policy && t('policy.lead', { city: policy.city[language] })}
        actions={
          <ButtonLink to="/check" kind="primary">
            {t('policy.check')}
          </ButtonLink>
        }
      />
      <Stack wide>
        <Loaded query={query} skeleton={<Skeleton lines={10} />}>
          {(version) => (
            <div>
              {named ? <Standing version={version} /> : <Place policy={version.policy} district={district} />}
              <RuleList policy={version.policy} />
            </div>
          )}
        </Loaded>
        <section>
          <h2 className={styles.heading}>{t('policy.versions')}</h2>
          <Versions />
        </section>
      </Stack>
    </>
  );
}

/** Where a version stands that was opened by its name. */
function Standing({ version }: { version: PolicyVersion }) {
  const t = useT();
  const format = useFormat();
  const isUpcoming = Date.parse(`${version.effectiveOn}T00:00:00+08:00`) > serverNow();
  return (
    <p className={styles.standing}>
      <b>{version.policy.version}</b> · {version.district ?? t('policy.place.city')} ·{' '}
      {t(isUpcoming ? 'policy.shown.upcoming' : 'policy.shown.from', {
        from: format.date(version.effectiveOn),
      })}{' '}
      <Link to="/policy">{t('policy.shown.current')}</Link>
    </p>
  );
}

/** The rules of a district, which may be its own. */
function Place({ policy, district }: { policy: Policy; district?: string }) {
  const t = useT();
  const [, setSearch] = useSearchParams();
  const choose = (chosen: string) => setSearch(chosen === CITY ? {} : { district: chosen });
  return (
    <div className={styles.place}>
      <SelectField
        label={t('policy.place')}
        help={t('policy.place.help')}
        bind={{
          value: district ?? CITY,
          onValueChanged: ({ detail }: { detail: { value: string } }) => {
            if (detail.value && detail.value !== (district ?? CITY)) {
              choose(detail.value);
            }
          },
        }}
        options={[
          { value: CITY, label: t('policy.place.city') },
          ...policy.districts.map((each) => ({ value: each, label: each })),
        ]}
      />
    </div>
  );
}
