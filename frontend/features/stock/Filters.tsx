import { bindCheck, bindText } from '@/components/binding';
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

/** Not empty: the field would show an empty choice without its words. */
const ALL = 'ALL';

/** What narrows and sorts the ledger; it takes effect at once. District and layout are chosen in the totals. */
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
