import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type FilingCase from '@/generated/org/anju/FilingCase';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Contracts } from '../calculation/Contracts';
import { Formula } from '../calculation/Formula';
import { Standing } from '../calculation/Standing';
import { Decide } from './Decide';
import styles from './filing.module.css';
import { OneVersion } from './OneVersion';
import { useCase } from './queries';
import { StandingTag, Steps, useStandingWords } from './Steps';

/** One price list before an office: what it costs against its cap, what it changed, and the decision. */
export function FilingCasePage({ priceListId }: { priceListId: number }) {
  return (
    <Loaded page query={useCase(priceListId)} skeleton={<Skeleton lines={8} />}>
      {(filing) => (
        <HomesFor value={filing.use}>
          <Case filing={filing} />
        </HomesFor>
      )}
    </Loaded>
  );
}

function Case({ filing }: { filing: FilingCase }) {
  const t = useT();
  const words = useStandingWords();
  const { offeringId, offeringName, district, acquirer, use, version } = filing;
  return (
    <>
      <PageHeader
        title={t('filing.case.title', { name: offeringName, version: version.version })}
        crumbs={[{ to: '/bureau/price-filings', text: t('filing.nav') }]}
        mark={<StandingTag version={version} />}
        lead={[district, acquirer].join(' · ')}
      />
      <Split
        aside={
          <Stack>
            <Decide filing={filing} />
            <Card title={t('filing.now', { version: version.version })} dense>
              <p>{words(version)}</p>
              <Steps version={version} />
              <p className={styles.more}>
                <Link to={`/offerings/${offeringId}/prices`}>{t('filing.versions.see')}</Link>
              </p>
            </Card>
          </Stack>
        }
      >
        <Stack wide>
          <Numbers filing={filing} />
          <OneVersion offeringId={offeringId} version={version.version} use={use} />
        </Stack>
      </Split>
    </>
  );
}

function Numbers({ filing: { use, version, sheet, contracts, limits } }: { filing: FilingCase }) {
  const t = useT();
  return (
    <>
      <Card title={t('filing.case.sheet')}>
        <Stack>
          {sheet ? <Formula sheet={sheet} /> : <p>{t('filing.case.noSheet')}</p>}
          {contracts && <Contracts contracts={contracts} />}
        </Stack>
      </Card>
      <Card title={t('filing.case.limits')}>
        {sheet && limits ? (
          <Standing
            of={t('filing.now', { version: version.version })}
            basis={sheet.basis}
            standing={limits}
          />
        ) : (
          <Stored version={version} use={use} />
        )}
      </Card>
    </>
  );
}

/** What the list was held against when it was saved. */
function Stored({ version, use }: Pick<FilingCase, 'version' | 'use'>) {
  const t = useT();
  const format = useFormat();
  const { units, totalArea, totalPrice, averagePrice, capTotal, capAverage } = version;
  const none = t('filing.cap.none');
  return (
    <KeyValues
      items={[
        { label: t('filing.units'), value: t('filing.units.count', { count: units }) },
        { label: t('filing.area'), value: format.area(totalArea) },
        { label: t(`filing.average.${use}`), value: format.unitPrice(averagePrice) },
        {
          label: t('filing.cap.average'),
          value: capAverage === undefined ? none : format.unitPrice(capAverage),
        },
        { label: t(`filing.total.${use}`), value: format.exactMoney(totalPrice) },
        { label: t('filing.cap.total'), value: capTotal === undefined ? none : format.exactMoney(capTotal) },
      ]}
    />
  );
}
