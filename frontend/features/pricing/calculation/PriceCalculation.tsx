import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type CalculationView from '@/generated/org/anju/CalculationView';
import PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { PriceListImport } from '../PriceListImport';
import { Contracts } from './Contracts';
import { Formula } from './Formula';
import { GenerateList } from './GenerateList';
import { useCalculation } from './queries';
import { SheetFields } from './SheetFields';
import { SheetHistory } from './SheetHistory';
import { Standing } from './Standing';

/** An offering's prices on its acquirer's desk: the sheet, the list by it, and how that keeps its limits. */
export function PriceCalculation({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useCalculation(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(calculation) => (
        <HomesFor value={calculation.basis === PriceBasisKind.RENT ? 'RENT' : 'SALE'}>
          <Page key={offeringId} calculation={calculation} />
        </HomesFor>
      )}
    </Loaded>
  );
}

function Page({ calculation }: { calculation: CalculationView }) {
  const t = useT();
  const { offeringId, offeringName, projectName, basis, open, sheet } = calculation;
  return (
    <>
      <PageHeader
        title={t('calculation.title')}
        crumbs={[
          { to: '/acquirer/offerings', text: t('offering.mine.title') },
          { to: `/acquirer/offerings/${offeringId}`, text: offeringName },
        ]}
        lead={t('calculation.lead', { project: projectName })}
      />
      <Stack wide>
        {!open && <p role="status">{t('calculation.final')}</p>}
        <CurrentList calculation={calculation} />
        <Sheet calculation={calculation} />
        {open && sheet && <GenerateList calculation={calculation} />}
        {open && sheet && (
          <Stack>
            <h2>{t('calculation.import')}</h2>
            <PriceListImport offeringId={offeringId} basis={basis} />
          </Stack>
        )}
        <SheetHistory offeringId={offeringId} />
      </Stack>
    </>
  );
}

function CurrentList({ calculation: { basis, list } }: { calculation: CalculationView }) {
  const t = useT();
  if (!list) {
    return null;
  }
  const { version, sheetVersion, standing } = list;
  return (
    <Card title={t('calculation.list')} tone={standing?.against.length === 0 ? 'plain' : 'amber'}>
      <p>
        {sheetVersion === undefined
          ? t('calculation.list.before', { version })
          : t('calculation.list.version', { version, sheet: sheetVersion })}
      </p>
      {standing && <Standing of={t('calculation.list')} basis={basis} standing={standing} />}
    </Card>
  );
}

function Sheet({ calculation }: { calculation: CalculationView }) {
  const t = useT();
  const [isWriting, setWriting] = useState(false);
  const { basis, limits, contracts, open, sheet } = calculation;
  const most = basis === PriceBasisKind.RENT ? limits.maxRentPercent : limits.maxMarkupPercent;
  const isOpen = open && (isWriting || !sheet);
  return (
    <Card
      title={t('calculation.sheet')}
      aside={
        sheet && <span className="muted">{t('calculation.sheet.version', { version: sheet.version })}</span>
      }
      tone={open && !sheet ? 'amber' : 'plain'}
    >
      <Stack>
        <p>{t(`calculation.basis.${basis}`, { most })}</p>
        {sheet ? <Formula sheet={sheet} /> : <p>{t('calculation.sheet.none')}</p>}
        {contracts && <Contracts contracts={contracts} />}
        {open && sheet && !isWriting && (
          <div>
            <Button onClick={() => setWriting(true)}>{t('calculation.sheet.again')}</Button>
          </div>
        )}
        {isOpen && (
          <SheetFields
            key={sheet?.version ?? 0}
            calculation={calculation}
            onClose={sheet && (() => setWriting(false))}
          />
        )}
      </Stack>
    </Card>
  );
}
