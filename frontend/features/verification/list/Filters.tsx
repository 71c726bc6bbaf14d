import { bindText } from '@/components/binding';
import { SelectField } from '@/components/fields';
import ApplicationOrder from '@/generated/org/anju/ApplicationOrder';
import ApplicationStatus from '@/generated/org/anju/ApplicationStatus';
import Category from '@/generated/org/anju/Category';
import Filing from '@/generated/org/anju/Filing';
import { useT } from '@/lib/i18n';
import { ReceiptField } from '../ReceiptField';
import type { Chosen } from './chosen';
import styles from './Filters.module.css';

interface FiltersProps {
  chosen: Chosen;
  change: (name: string, value: string) => void;
}

/** Not empty: the field would show an empty choice without its words. */
const ALL = 'ALL';

/** What narrows and sorts the list; it takes effect at once. */
export function Filters({ chosen, change }: FiltersProps) {
  const t = useT();
  const all = { value: ALL, label: t('verification.list.all') };
  const narrow = (name: string, chosenValue: string | undefined) =>
    bindText(chosenValue ?? ALL, (value) => change(name, value === ALL ? '' : value));
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('verification.list.status')}
        bind={narrow('status', chosen.status)}
        options={[
          all,
          ...Object.values(ApplicationStatus).map((value) => ({
            value,
            label: t(`verification.status.${value}`),
          })),
        ]}
      />
      <SelectField
        label={t('verification.column.category')}
        bind={narrow('category', chosen.category)}
        options={[
          all,
          ...Object.values(Category).map((value) => ({ value, label: t(`verification.category.${value}`) })),
        ]}
      />
      <SelectField
        label={t('verification.list.filing')}
        bind={narrow('filing', chosen.filing)}
        options={[
          all,
          ...Object.values(Filing).map((value) => ({ value, label: t(`verification.list.filing.${value}`) })),
        ]}
      />
      <SelectField
        label={t('verification.list.order')}
        bind={bindText(chosen.order, (value) => change('order', value))}
        options={Object.values(ApplicationOrder).map((value) => ({
          value,
          label: t(`verification.list.order.${value}`),
        }))}
      />
      <SelectField
        label={t('verification.list.direction')}
        bind={bindText(String(chosen.descending), (value) => change('descending', value))}
        options={[
          { value: 'false', label: t('verification.list.ascending') },
          { value: 'true', label: t('verification.list.descending') },
        ]}
      />
      <ReceiptField receipt={chosen.receipt ?? ''} change={(value) => change('receipt', value)} />
    </div>
  );
}
