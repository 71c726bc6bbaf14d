import { bindCheck, bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { CheckboxField, SelectField } from '@/components/fields';
import AreaBand from '@/generated/org/anju/AreaBand';
import Encumbrance from '@/generated/org/anju/Encumbrance';
import SaleState from '@/generated/org/anju/SaleState';
import StockOrder from '@/generated/org/anju/StockOrder';
import { useT } from '@/lib/i18n';
import type { Chosen } from './chosen';
import { SearchField } from './SearchField';
import styles from './stock.module.css';

interface FiltersProps {
  chosen: Chosen;
  change: (name: string, value: string) => void;
}

/** What is chosen in the bars, and taken back here. */
const BY_BARS = ['district', 'layout'] as const;

/** Not empty: the field would show an empty choice without its words. */
const ALL = 'ALL';

/** What narrows and sorts the ledger; it takes effect at once. */
export function Filters({ chosen, change }: FiltersProps) {
  const t = useT();
  const all = { value: ALL, label: t('stock.all') };
  const narrow = (name: string, value: string | undefined) =>
    bindText(value ?? ALL, (picked) => change(name, picked === ALL ? '' : picked));
  return (
    <div className={styles.filters}>
      <SearchField text={chosen.text} change={(text) => change('text', text)} />
      <SelectField
        label={t('stock.saleState')}
        bind={narrow('saleState', chosen.saleState)}
        options={[
          all,
          ...Object.values(SaleState).map((value) => ({ value, label: t(`stock.saleState.${value}`) })),
        ]}
      />
      <SelectField
        label={t('stock.encumbrance')}
        bind={narrow('encumbrance', chosen.encumbrance)}
        options={[
          all,
          ...Object.values(Encumbrance).map((value) => ({ value, label: t(`stock.encumbrance.${value}`) })),
        ]}
      />
      <SelectField
        label={t('stock.band')}
        bind={narrow('band', chosen.band)}
        options={[
          all,
          ...Object.values(AreaBand).map((value) => ({ value, label: t(`stock.band.${value}`) })),
        ]}
      />
      <SelectField
        label={t('stock.order')}
        bind={bindText(chosen.order, (value) => change('order', value))}
        options={Object.values(StockOrder).map((value) => ({ value, label: t(`stock.order.${value}`) }))}
      />
      {BY_BARS.filter((name) => chosen[name]).map((name) => (
        <Button key={name} onClick={() => change(name, '')}>
          {t('stock.without', { name: chosen[name] })}
        </Button>
      ))}
      <CheckboxField
        label={t('stock.acquirable')}
        bind={bindCheck(chosen.acquirable, (checked) => {
          if (checked !== chosen.acquirable) {
            change('acquirable', checked ? 'true' : '');
          }
        })}
      />
    </div>
  );
}
