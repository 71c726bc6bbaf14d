import { useSearchParams } from 'react-router';
import { bindText } from '@/components/binding';
import { DownloadButton } from '@/components/DownloadButton';
import { SelectField } from '@/components/fields';
import { WorkbookImport } from '@/components/imports/WorkbookImport';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useDistricts, useImports } from '../queries';
import { Preview } from './Preview';

/** A district's workbook on its way into the ledger: upload, checks, differences, saving. */
export function StockImport() {
  const t = useT();
  return (
    <Stack wide>
      <PageHeader
        title={t('stock.import.title')}
        lead={t('stock.import.lead')}
        crumbs={[{ to: '/bureau/stock', text: t('stock.title') }]}
      />
      <Loaded query={useDistricts()} skeleton={<Skeleton lines={4} />}>
        {(districts) =>
          districts.length === 0 ? (
            <EmptyState title={t('stock.import.noDistrict')} text={t('stock.import.noDistrict.text')} />
          ) : (
            <OfDistricts districts={districts} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function OfDistricts({ districts }: { districts: readonly string[] }) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const asked = params.get('district') ?? '';
  const district = districts.includes(asked) ? asked : (districts[0] ?? '');
  return (
    <Stack>
      <SelectField
        label={t('stock.district')}
        bind={bindText(district, (value) => setParams({ district: value }, { replace: true }))}
        options={districts.map((name) => ({ value: name, label: name }))}
      />
      <Loaded query={useImports(district)} skeleton={<Skeleton lines={4} />}>
        {(imports) => (
          <WorkbookImport
            key={district}
            title={t('stock.import.of', { district })}
            file={{ label: t('stock.import.file'), hint: t('stock.import.hint') }}
            path={`/api/districts/${encodeURIComponent(district)}/stock`}
            refreshes={['stock']}
            imports={imports}
            preview={(importId) => <Preview key={importId} importId={importId} />}
          >
            <Actions>
              <DownloadButton path="/api/stock-template">{t('stock.import.template')}</DownloadButton>
            </Actions>
          </WorkbookImport>
        )}
      </Loaded>
    </Stack>
  );
}
