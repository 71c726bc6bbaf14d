import { DataTable, type Column } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Area, DateTime, Money } from '@/components/values';
import type Version from '@/generated/org/anju/Version';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './pricing.module.css';
import { useVersions } from './queries';

/** Every version of the list that was ever published, so that no price changes unseen. */
export function PriceListVersions({ offeringId }: { offeringId: number }) {
  const t = useT();
  const columns = useColumns();
  return (
    <details className={styles.versions}>
      <summary>{t('pricing.versions')}</summary>
      <p className="muted small">{t('pricing.versions.lead')}</p>
      <Loaded query={useVersions(offeringId)} skeleton={<Skeleton lines={2} shape="row" />}>
        {(versions) => (
          <DataTable
            caption={t('pricing.versions')}
            columns={columns}
            data={{ items: versions, total: versions.length, page: 0, size: versions.length }}
            rowKey={({ version }) => version}
            empty={<p>{t('pricing.none')}</p>}
          />
        )}
      </Loaded>
    </details>
  );
}

function useColumns(): Column<Version>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('pricing.version'),
      heads: true,
      cell: ({ version, current }) => (
        <>
          {t('pricing.version.number', { version })}{' '}
          {current && <StatusTag tone="jade">{t('pricing.version.current')}</StatusTag>}
        </>
      ),
    },
    { title: t('pricing.units'), numeric: true, cell: ({ units }) => format.count(units) },
    {
      title: t('pricing.sumArea'),
      numeric: true,
      cell: ({ totalArea }) => <Area squareMetres={totalArea} />,
    },
    { title: t('pricing.sumMoney'), numeric: true, cell: ({ totalPrice }) => <Money yuan={totalPrice} /> },
    { title: t('pricing.importedAt'), cell: ({ importedAt }) => <DateTime iso={importedAt} /> },
    {
      title: t('pricing.digest'),
      cell: ({ fileDigest }) => <code className={styles.digest}>{fileDigest}</code>,
    },
  ];
}
