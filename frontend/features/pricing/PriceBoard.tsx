import { useMemo, useState } from 'react';
import { Card } from '@/components/Card';
import { Elevation } from '@/components/elevation/Elevation';
import { Split } from '@/components/Stack';
import type Board from '@/generated/org/anju/Board';
import { useT } from '@/lib/i18n';
import { FlatCard } from './FlatCard';
import { flatsOf } from './units';

/** The list as the building, with the card of the flat that was pressed. */
export function PriceBoard({ board }: { board: Board }) {
  const t = useT();
  const flats = useMemo(() => flatsOf(board), [board]);
  const [selectedId, setSelectedId] = useState<number>();
  const selected = flats.find(({ id }) => id === selectedId);
  return (
    <Split
      docked={selected !== undefined}
      aside={
        <div aria-live="polite">
          {selected ? (
            <FlatCard
              flat={selected}
              listVersion={board.priceListVersion}
              onClose={() => setSelectedId(undefined)}
            />
          ) : (
            <Card dense>
              <p className="muted">{t('pricing.flat.choose')}</p>
            </Card>
          )}
        </div>
      }
    >
      <Card>
        <Elevation units={flats} selectedId={selectedId} onSelect={({ id }) => setSelectedId(id)} />
      </Card>
    </Split>
  );
}
