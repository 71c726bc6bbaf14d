import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { bindText } from '@/components/binding';
import { SelectField } from '@/components/fields';
import Category from '@/generated/org/anju/Category';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import Holding from '@/generated/org/anju/Holding';
import QueueOrder from '@/generated/org/anju/QueueOrder';
import Standing from '@/generated/org/anju/Standing';
import { useT } from '@/lib/i18n';
import { changed } from '@/lib/address';
import { useOfferings } from '../queries';
import { ReceiptField } from '../ReceiptField';
import { chosenIn, usedIn, type FilterName } from './chosen';
import styles from './Queue.module.css';

/** Not empty: the field would show an empty choice without its words. */
const ALL = 'ALL';

/** What narrows and sorts the queue; it takes effect at once. On a phone it is folded away. */
export function Filters() {
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [params] = useSearchParams();
  const used = usedIn(chosenIn(params).filter).length;
  return (
    <div>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('verification.filter.fold', { count: used })}
      </button>
      <div id={id} className={styles.filters} data-open={isOpen}>
        <Narrowing />
        <Sorting />
      </div>
    </div>
  );
}

function useChange() {
  const [params, setParams] = useSearchParams();
  return (name: string, value: string) => setParams(changed(params, name, value), { replace: true });
}

function Narrowing() {
  const t = useT();
  const [params] = useSearchParams();
  const change = useChange();
  const { filter } = chosenIn(params);
  const offerings = useOfferings().data?.items ?? [];
  const districts = [...new Set(offerings.map(({ district }) => district))];
  const field = (name: FilterName, options: { value: string; label: string }[]) => (
    <SelectField
      label={t(`verification.filter.${name}`)}
      bind={bindText(String(filter[name] ?? ALL), (value) => change(name, value === ALL ? '' : value))}
      options={[{ value: ALL, label: t('verification.list.all') }, ...options]}
    />
  );
  return (
    <>
      {field(
        'offeringId',
        offerings.map(({ id, name }) => ({ value: String(id), label: name })),
      )}
      {field(
        'district',
        districts.map((value) => ({ value, label: value })),
      )}
      {field(
        'holding',
        Object.values(Holding).map((value) => ({ value, label: t(`verification.holding.${value}`) })),
      )}
      {field(
        'standing',
        Object.values(Standing).map((value) => ({ value, label: t(`verification.standing.${value}`) })),
      )}
      {field(
        'evidence',
        Object.values(EvidenceState).map((value) => ({
          value,
          label: t(`verification.evidence.${value}`),
        })),
      )}
      {field(
        'category',
        Object.values(Category).map((value) => ({ value, label: t(`verification.category.${value}`) })),
      )}
      <ReceiptField receipt={filter.receipt ?? ''} change={(value) => change('receipt', value)} />
    </>
  );
}

function Sorting() {
  const t = useT();
  const [params] = useSearchParams();
  const change = useChange();
  const { order, descending } = chosenIn(params);
  return (
    <>
      <SelectField
        label={t('verification.list.order')}
        bind={bindText(order, (value) => change('order', value))}
        options={Object.values(QueueOrder).map((value) => ({
          value,
          label: t(`verification.queue.order.${value}`),
        }))}
      />
      <SelectField
        label={t('verification.list.direction')}
        bind={bindText(String(descending), (value) => change('descending', value === 'true' ? value : ''))}
        options={[
          { value: 'false', label: t('verification.list.ascending') },
          { value: 'true', label: t('verification.list.descending') },
        ]}
      />
    </>
  );
}
