import { DataTable, type Column, type Paged } from '@/components/DataTable';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Area, DateTime, Price, UnitPrice } from '@/components/values';
import type PriceVersion from '@/generated/org/anju/PriceVersion';
import type Use from '@/generated/org/anju/ProjectUse';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './filing.module.css';
import { StandingTag } from './Steps';

interface VersionsProps {
  data: Paged<PriceVersion>;
  use: Use;
  onShow: (version: number) => void;
  onPage: (page: number) => void;
}

/** Every version that was ever public, so that no price changes unseen. */
export function Versions({ data, use, onShow, onPage }: VersionsProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('filing.versions.all')}
      columns={useColumns(use)}
      data={data}
      rowKey={({ version }) => version}
      actions={({ version }) => (
        <span className={styles.see}>
          <Button kind="quiet" onClick={() => onShow(version)}>
            {t('filing.see')}
            <span className="visually-hidden">{t('filing.version.number', { version })}</span>
          </Button>
        </span>
      )}
      onPage={data.total > data.size ? onPage : undefined}
      empty={<EmptyState title={t('filing.versions.none')} text={t('filing.versions.none.text')} />}
    />
  );
}

function useColumns(use: Use): Column<PriceVersion>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('filing.version'),
      heads: true,
      cell: (version) => (
        <>
          {t('filing.version.number', { version: version.version })}{' '}
          {version.current ? (
            <StandingTag version={version} />
          ) : (
            <StatusTag>{t('filing.version.superseded')}</StatusTag>
          )}
        </>
      ),
    },
    { title: t('filing.units'), numeric: true, cell: ({ units }) => format.count(units) },
    {
      title: t('filing.area'),
      numeric: true,
      cell: ({ totalArea }) => <Area squareMetres={totalArea} />,
    },
    {
      title: t(`filing.average.${use}`),
      numeric: true,
      cell: ({ averagePrice, capAverage }) => (
        <>
          <UnitPrice yuanPerSquareMetre={averagePrice} />
          <Cap text={capAverage === undefined ? undefined : format.unitPrice(capAverage)} />
        </>
      ),
    },
    {
      title: t(`filing.total.${use}`),
      numeric: true,
      cell: ({ totalPrice, capTotal }) => (
        <>
          <Price yuan={totalPrice} />
          <Cap text={capTotal === undefined ? undefined : format.price(capTotal)} />
        </>
      ),
    },
    { title: t('filing.filings'), cell: (version) => <Filings version={version} /> },
    {
      title: t('filing.savedAt'),
      cell: ({ savedAt, fileDigest }) => (
        <>
          <DateTime iso={savedAt} />
          <details>
            <summary className="small">{t('filing.digest')}</summary>
            <code className={styles.digest}>{fileDigest}</code>
          </details>
        </>
      ),
    },
  ];
}

function Cap({ text }: { text: string | undefined }) {
  const t = useT();
  return (
    <span className={`${styles.by} muted small`}>
      {text === undefined ? t('filing.cap.none') : t('filing.cap', { cap: text })}
    </span>
  );
}

function Filings({ version: { decisions } }: { version: PriceVersion }) {
  const t = useT();
  return decisions.length === 0 ? (
    <span className="muted">{t('filing.filings.none')}</span>
  ) : (
    <ul className={styles.list}>
      {decisions.map(({ office, decision, number, decidedAt }) => (
        <li key={office}>
          {t(`filing.filings.${decision}`, { office: t(`filing.office.${office}`), number: number ?? '' })}
          <span className={`${styles.by} muted small`}>
            <DateTime iso={decidedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
