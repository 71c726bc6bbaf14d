import { Button } from '@/components/Button';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './board.module.css';
import { areaLimits, isFiltering, NO_FILTER, orientationsOf, priceLimits, type Filter } from './filter';
import { layoutsOf, type Flat } from './units';

interface FlatFilterProps {
  flats: readonly Flat[];
  filter: Filter;
  /** How many flats it leaves. */
  shown: number;
  onFilter: (filter: Filter) => void;
}

/** By what is still free, layout, orientation, price and area. */
export function FlatFilter({ flats, filter, shown, onFilter }: FlatFilterProps) {
  const t = useT();
  const format = useFormat();
  const take = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <div className={styles.filter} role="group" aria-label={t('selection.filter')}>
      <button
        type="button"
        aria-pressed={filter.onlyFree}
        onClick={() => take({ onlyFree: !filter.onlyFree })}
      >
        {t('selection.filter.free')}
      </button>
      {layoutsOf(flats).map(({ layout, free }) => (
        <button
          key={layout}
          type="button"
          aria-pressed={filter.layout === layout}
          onClick={() => take({ layout: filter.layout === layout ? undefined : layout })}
        >
          {layout} <b>{t('selection.filter.count', { count: free })}</b>
        </button>
      ))}
      <Choice
        label={t('selection.filter.orientation')}
        value={filter.orientation}
        options={orientationsOf(flats).map((value) => ({ value, text: value }))}
        onValue={(orientation) => take({ orientation })}
      />
      <Choice
        label={t('selection.filter.price')}
        value={filter.mostPrice}
        options={priceLimits(flats).map((value) => ({
          value,
          text: t('selection.filter.price.most', { price: format.shortPrice(value) }),
        }))}
        onValue={(mostPrice) => take({ mostPrice })}
      />
      <Choice
        label={t('selection.filter.area')}
        value={filter.leastArea}
        options={areaLimits(flats).map((value) => ({
          value,
          text: t('selection.filter.area.least', { area: format.areaRange(value, value) }),
        }))}
        onValue={(leastArea) => take({ leastArea })}
      />
      {isFiltering(filter) && (
        <>
          <span className={styles.suit} role="status">
            {t('selection.filter.suit', { count: shown })}
          </span>
          <Button kind="quiet" onClick={() => onFilter(NO_FILTER)}>
            {t('selection.filter.clear')}
          </Button>
        </>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string | number> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; text: string }[];
  onValue: (value: Value | undefined) => void;
}

/** One of a few, or none. Not shown where there is nothing to choose from. */
function Choice<Value extends string | number>({ label, value, options, onValue }: ChoiceProps<Value>) {
  const t = useT();
  if (options.length === 0 || (options.length === 1 && typeof options[0]?.value === 'string')) {
    return null;
  }
  return (
    <label className={value === undefined ? styles.choice : styles.choiceMade}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) =>
          onValue(options.find((option) => String(option.value) === event.target.value)?.value)
        }
      >
        <option value="">{t('selection.filter.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
