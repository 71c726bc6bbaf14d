import { useState } from 'react';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT, type TextKey } from '@/lib/i18n';
import { PriceBoard } from './PriceBoard';
import { PriceTable } from './PriceTable';
import { PriceStanding } from './filing/PriceStanding';
import styles from './pricing.module.css';
import { useBoard } from './queries';
import { flatsOf } from './units';

const FORMS = ['board', 'table'] as const;

/** The one-unit-one-price list, as the building and as a table (article 14, item 1). */
export function PriceList({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [form, setForm] = useState<(typeof FORMS)[number]>('board');
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('pricing.title')}</h2>
        <div className={styles.forms} role="group" aria-label={t('pricing.forms')}>
          {FORMS.map((name) => (
            <button key={name} type="button" aria-pressed={name === form} onClick={() => setForm(name)}>
              {t(`pricing.form.${name}` satisfies TextKey)}
            </button>
          ))}
        </div>
      </div>
      <Loaded query={useBoard(offeringId)} skeleton={<Skeleton lines={8} shape="row" />}>
        {(board) =>
          flatsOf(board).length === 0 ? (
            <EmptyState title={t('pricing.none')} text={t('pricing.none.text')} />
          ) : form === 'board' ? (
            <PriceBoard board={board} />
          ) : (
            <PriceTable offeringId={offeringId} buildings={board.buildings.map(({ name }) => name)} />
          )
        }
      </Loaded>
      <PriceStanding offeringId={offeringId} />
    </section>
  );
}
