import { useMemo, useRef, useState } from 'react';
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
  const elevation = useRef<HTMLDivElement>(null);
  const close = () => {
    // The button goes away with its card; the focus returns to the flat it told about.
    elevation.current?.querySelector<HTMLElement>(`[data-unit="${selectedId}"]`)?.focus();
    setSelectedId(undefined);
  };
  const selected = flats.find(({ id }) => id === selectedId);
  return (
    <Split
      docked={selected !== undefined}
      aside={
        <div aria-live="polite">
          {selected ? (
            <FlatCard flat={selected} listVersion={board.priceListVersion} onClose={close} />
          ) : (
            <Card dense>
              <p className="muted">{t('pricing.flat.choose')}</p>
            </Card>
          )}
        </div>
      }
    >
      <Card>
        <div ref={elevation}>
          <Elevation units={flats} selectedId={selectedId} onSelect={({ id }) => setSelectedId(id)} />
        </div>
      </Card>
    </Split>
  );
}
