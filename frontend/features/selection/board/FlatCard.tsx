import type { ReactNode } from 'react';
import type { UnitState } from '@/components/elevation/plan';
import { KeyValues } from '@/components/KeyValues';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { Area, Price, UnitPrice } from '@/components/values';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from '../selection.module.css';
import board from './board.module.css';
import { placeOf, type Flat } from './units';

export const TONES: Record<UnitState, Tone> = {
  available: 'jade',
  held: 'amber',
  chosen: 'amber',
  sold: 'plain',
  mine: 'jade',
  kept: 'jade',
  other: 'plain',
};

/** One flat: what it is, what it costs, and what can be done with it. */
export function FlatCard({ flat, children }: { flat: Flat; children?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const facts = [
    flat.layout,
    format.area(flat.builtArea),
    flat.orientation,
    t('selection.flat.storey', flatValues(flat)),
  ];
  return (
    <div className={styles.flat} aria-live="polite">
      <div className={styles.flatHead}>
        <h2>{placeOf(flat)}</h2>
        <StatusTag tone={TONES[flat.state]}>{t(`selection.flat.${flat.state}` satisfies TextKey)}</StatusTag>
      </div>
      <p className="muted small">{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.price}>
        <Price yuan={flat.price} />
      </p>
      <details className={styles.more}>
        <summary>{t('selection.flat.more')}</summary>
        <KeyValues
          items={[
            {
              label: t('selection.flat.unitPrice'),
              value: <UnitPrice yuanPerSquareMetre={flat.unitPrice} />,
            },
            { label: t('selection.flat.builtArea'), value: <Area squareMetres={flat.builtArea} /> },
            { label: t('selection.flat.innerArea'), value: <Area squareMetres={flat.innerArea} /> },
            { label: t('selection.flat.sharedArea'), value: <Area squareMetres={flat.sharedArea} /> },
          ]}
        />
      </details>
      {flat.floorPlan && <Plan layout={flat.layout} {...flat.floorPlan} />}
      {children}
    </div>
  );
}

/** Pressed, it opens in its own size. */
function Plan({ layout, path, words }: { layout: string; path: string; words: string }) {
  const t = useT();
  return (
    <details className={styles.more}>
      <summary>{t('selection.plan')}</summary>
      <figure className={board.plan}>
        <a href={path} target="_blank" rel="noreferrer" aria-label={t('selection.plan.open', { layout })}>
          <img src={path} alt={words} loading="lazy" />
        </a>
        <figcaption>{words}</figcaption>
      </figure>
    </details>
  );
}

const flatValues = ({ storey }: Flat) => ({ storey });
