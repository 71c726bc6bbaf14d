import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './board.module.css';
import { TONES } from './FlatCard';
import { placeOf, type Flat } from './units';
import { MOST_COMPARED, type Compared } from './useCompared';

/** Takes a flat to the others that are compared, or away from them. */
export function CompareButton({ flat, compared }: { flat: Flat; compared: Compared }) {
  const t = useT();
  const isIn = compared.has(flat);
  return (
    <Button wide disabled={!isIn && compared.isFull} onClick={() => compared.toggle(flat)}>
      {t(
        isIn
          ? 'selection.compare.remove'
          : compared.isFull
            ? 'selection.compare.full'
            : 'selection.compare.add',
        {
          count: MOST_COMPARED,
        },
      )}
    </Button>
  );
}

interface CompareProps {
  compared: Compared;
  onSelect: (flat: Flat) => void;
}

/** Up to three flats beside each other. */
export function Compare({ compared, onSelect }: CompareProps) {
  const t = useT();
  const { flats } = compared;
  if (flats.length === 0) {
    return null;
  }
  return (
    <Card
      dense
      title={t('selection.compare.title', { count: flats.length })}
      aside={
        <Button kind="quiet" onClick={compared.clear}>
          {t('selection.compare.clear')}
        </Button>
      }
    >
      <div className={styles.compare}>
        <table>
          <thead>
            <tr>
              <td />
              {flats.map((flat) => (
                <th key={flat.id} scope="col">
                  <button type="button" onClick={() => onSelect(flat)}>
                    {placeOf(flat)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows flats={flats} />
            <tr>
              <td />
              {flats.map((flat) => (
                <td key={flat.id}>
                  <Button kind="quiet" onClick={() => compared.toggle(flat)}>
                    {t('selection.compare.removeOne', { room: flat.room })}
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Rows({ flats }: { flats: readonly Flat[] }) {
  const t = useT();
  const format = useFormat();
  const rows: { label: TextKey; cell: (flat: Flat) => ReactNode }[] = [
    {
      label: 'selection.compare.state',
      cell: ({ state }) => (
        <StatusTag tone={TONES[state]}>{t(`selection.flat.${state}` satisfies TextKey)}</StatusTag>
      ),
    },
    { label: 'selection.compare.price', cell: ({ price }) => <b>{format.price(price)}</b> },
    { label: 'selection.flat.unitPrice', cell: ({ unitPrice }) => format.unitPrice(unitPrice) },
    { label: 'selection.compare.layout', cell: ({ layout }) => layout },
    { label: 'selection.filter.orientation', cell: ({ orientation }) => orientation },
    { label: 'selection.compare.storey', cell: ({ storey }) => t('selection.flat.storey', { storey }) },
    { label: 'selection.flat.builtArea', cell: ({ builtArea }) => format.area(builtArea) },
    { label: 'selection.flat.innerArea', cell: ({ innerArea }) => format.area(innerArea) },
    {
      label: 'selection.plan',
      cell: ({ floorPlan }) =>
        floorPlan ? (
          <img src={floorPlan.path} alt={floorPlan.words} loading="lazy" />
        ) : (
          t('selection.plan.none')
        ),
    },
  ];
  return rows.map(({ label, cell }) => (
    <tr key={label}>
      <th scope="row">{t(label)}</th>
      {flats.map((flat) => (
        <td key={flat.id}>{cell(flat)}</td>
      ))}
    </tr>
  ));
}
