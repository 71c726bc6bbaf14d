import { useState } from 'react';
import { Elevation } from '@/components/elevation/Elevation';
import { EmptyState } from '@/components/states';
import { useT } from '@/lib/i18n';
import { FlatFilter } from './FlatFilter';
import { filtered, NO_FILTER } from './filter';
import type { Flat } from './units';

interface FlatBoardProps {
  flats: readonly Flat[];
  selectedId: number | undefined;
  onSelect: (flat: Flat) => void;
}

/** The elevation with its filter. */
export function FlatBoard({ flats, selectedId, onSelect }: FlatBoardProps) {
  const t = useT();
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filtered(flats, filter);
  return (
    <>
      <FlatFilter flats={flats} filter={filter} shown={shown.length} onFilter={setFilter} />
      {shown.length === 0 ? (
        <EmptyState title={t('selection.filter.none')} text={t('selection.filter.none.text')} />
      ) : (
        <Elevation units={shown} selectedId={selectedId} onSelect={onSelect} />
      )}
    </>
  );
}
