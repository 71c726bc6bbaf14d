import { DataTable, type Column } from '@/components/DataTable';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type GeneratedLine from '@/generated/org/anju/GeneratedLine';
import type GeneratedList from '@/generated/org/anju/GeneratedList';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './Calculation.module.css';
import { usePriceWords } from './usePriceWords';

const TONES: Record<`${GeneratedLine['kind']}`, Tone> = {
  ADDED: 'jade',
  CHANGED: 'amber',
  SAME: 'plain',
  LEFT_OUT: 'seal',
};

interface GeneratedLinesProps {
  basis: `${PriceBasisKind}`;
  lines: GeneratedList['lines'];
  onPage: (page: number) => void;
}

/** The homes of a generated list beside the current one. */
export function GeneratedLines({ basis, lines, onPage }: GeneratedLinesProps) {
  const t = useT();
  const columns = useColumns(basis);
  return (
    <DataTable
      caption={t('calculation.generate')}
      columns={columns}
      data={lines}
      rowKey={({ building, entrance, room }) => [building, entrance, room].join('/')}
      onPage={onPage}
      empty={<p className="muted">{t('calculation.generate.none')}</p>}
    />
  );
}

function useColumns(basis: `${PriceBasisKind}`): Column<GeneratedLine>[] {
  const t = useT();
  const format = useFormat();
  const words = usePriceWords(basis);
  return [
    {
      title: t('calculation.line'),
      heads: true,
      cell: ({ building, entrance, room }) => [building, entrance, room].filter(Boolean).join(' '),
    },
    {
      title: t('calculation.line.change'),
      cell: ({ kind }) => (
        <span className={styles.change}>
          <StatusTag tone={TONES[kind]}>{t(`calculation.line.${kind}` satisfies TextKey)}</StatusTag>
        </span>
      ),
    },
    {
      title: t('calculation.line.area'),
      numeric: true,
      cell: ({ builtArea, areaBefore }) => (
        <Value now={builtArea} before={areaBefore} words={(area) => format.area(area)} />
      ),
    },
    { title: t('calculation.line.factor'), numeric: true, cell: ({ factor }) => factor?.toFixed(4) },
    {
      title: t('calculation.line.unitPrice'),
      numeric: true,
      cell: ({ unitPrice, unitPriceBefore }) => (
        <Value now={unitPrice} before={unitPriceBefore} words={words.perMetre} />
      ),
    },
    {
      title: t('calculation.line.total'),
      numeric: true,
      cell: ({ totalPrice, totalPriceBefore }) => (
        <Value now={totalPrice} before={totalPriceBefore} words={words.money} />
      ),
    },
  ];
}

interface ValueProps {
  now: number | undefined;
  before: number | undefined;
  words: (value: number) => string;
}

/** A number, and what it was when it changes. */
function Value({ now, before, words }: ValueProps) {
  const t = useT();
  return (
    <span className="figures">
      {now !== undefined && words(now)}
      {before !== undefined && before !== now && (
        <span className={`${styles.before} muted small`}>
          {t('calculation.line.before', { value: words(before) })}
        </span>
      )}
    </span>
  );
}
