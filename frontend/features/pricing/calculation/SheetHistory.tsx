import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type PriceSheetView from '@/generated/org/anju/PriceSheetView';
import { useT } from '@/lib/i18n';
import styles from '../pricing.module.css';
import { useSheets } from './queries';
import { usePriceWords } from './usePriceWords';

/** Every sheet that was ever written. */
export function SheetHistory({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns: Column<PriceSheetView>[] = [
    {
      title: t('calculation.history.version'),
      heads: true,
      cell: ({ version }) => t('calculation.sheet.version', { version }),
    },
    {
      title: t('calculation.history.price'),
      numeric: true,
      cell: (sheet) => <Price sheet={sheet} />,
    },
    { title: t('calculation.history.writtenAt'), cell: ({ writtenAt }) => <DateTime iso={writtenAt} /> },
    { title: t('calculation.history.policy'), cell: ({ policyVersion }) => policyVersion },
  ];
  return (
    <details className={styles.versions}>
      <summary>{t('calculation.history')}</summary>
      <Loaded query={useSheets(offeringId, page)} skeleton={<Skeleton lines={2} shape="row" />}>
        {(sheets) => (
          <DataTable
            caption={t('calculation.history')}
            columns={columns}
            data={sheets}
            rowKey={({ version }) => version}
            onPage={sheets.total > sheets.size ? setPage : undefined}
            empty={<p className="muted">{t('calculation.sheet.none')}</p>}
          />
        )}
      </Loaded>
    </details>
  );
}

function Price({ sheet: { basis, highestPrice } }: { sheet: PriceSheetView }) {
  return <span className="figures">{usePriceWords(basis).perMetre(highestPrice)}</span>;
}
