import { WorkbookImport } from '@/components/imports/WorkbookImport';
import { Loaded, Skeleton } from '@/components/states';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { useT } from '@/lib/i18n';
import { ImportPreview } from './ImportPreview';
import { useImports } from './queries';

interface PriceListImportProps {
  offeringId: number;
  basis: `${PriceBasisKind}`;
}

/** An acquirer's price list on its way in: upload, checks, preview, saving; and what was imported before. */
export function PriceListImport({ offeringId, basis }: PriceListImportProps) {
  const t = useT();
  return (
    <Loaded query={useImports(offeringId)} skeleton={<Skeleton lines={4} />}>
      {(imports) => (
        <WorkbookImport
          title={t('pricing.import')}
          file={{ label: t('pricing.import.file'), hint: t('pricing.import.hint') }}
          path={`/api/offerings/${offeringId}/price-list`}
          refreshes={['pricing']}
          imports={imports}
          preview={(importId) => <ImportPreview key={importId} importId={importId} basis={basis} />}
        />
      )}
    </Loaded>
  );
}
