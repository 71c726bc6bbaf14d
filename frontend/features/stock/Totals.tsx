import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { CardGrid, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type LedgerTotals from '@/generated/org/anju/LedgerTotals';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Bars } from './Bars';
import type { Chosen } from './chosen';
import { useTotals } from './queries';

interface TotalsProps {
  chosen: Chosen;
  change: (name: string, value: string) => void;
}

/** What the chosen units add up to: all of them, and by district, layout and area. A bar narrows the list to itself. */
export function Totals({ chosen, change }: TotalsProps) {
  return (
    <Loaded query={useTotals(chosen)} skeleton={<Skeleton lines={4} />}>
      {(totals) => (totals.all.units === 0 ? null : <Sums totals={totals} change={change} />)}
    </Loaded>
  );
}

function Sums({ totals, change }: Pick<TotalsProps, 'change'> & { totals: LedgerTotals }) {
  const t = useT();
  const format = useFormat();
  const { all, byDistrict, byLayout, byBand } = totals;
  const named = (name: string) => ({ key: name, label: name });
  return (
    <Stack>
      <KeyValues
        figures
        items={[
          { label: t('stock.totals.units'), value: t('stock.count', { count: all.units }) },
          { label: t('stock.totals.unsold'), value: t('stock.count', { count: all.unsold }) },
          { label: t('stock.totals.unsoldArea'), value: format.area(all.unsoldArea) },
          {
            label: t('stock.totals.averagePrice'),
            value: all.averagePrice === undefined ? t('stock.unknown') : format.unitPrice(all.averagePrice),
          },
        ]}
      />
      <CardGrid>
        <Card dense title={t('stock.totals.byDistrict')}>
          <Bars
            caption={t('stock.totals.byDistrict')}
            bars={byDistrict.map(({ name, sums }) => ({ ...named(name), sums }))}
            onChoose={(district) => change('district', district)}
          />
        </Card>
        <Card dense title={t('stock.totals.byLayout')}>
          <Bars
            caption={t('stock.totals.byLayout')}
            bars={byLayout.map(({ name, sums }) => ({ ...named(name), sums }))}
            onChoose={(layout) => change('layout', layout)}
          />
        </Card>
        <Card dense title={t('stock.totals.byBand')}>
          <Bars
            caption={t('stock.totals.byBand')}
            bars={byBand.map(({ band, sums }) => ({ key: band, label: t(`stock.band.${band}`), sums }))}
            onChoose={(band) => change('band', band)}
          />
        </Card>
      </CardGrid>
    </Stack>
  );
}
