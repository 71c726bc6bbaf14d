import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Elevation } from '@/components/elevation/Elevation';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { placeOf, type CopyFlat } from './copy';
import { CopyFlatCard } from './CopyFlatCard';
import styles from './rehearsal.module.css';
import type { Practising } from './usePractising';

interface CopyBoardProps {
  flats: readonly CopyFlat[];
  mayChoose: boolean;
  /** How long the family may still hold a flat; 0 when it may not. */
  holdSeconds: number;
  heldUnitId: number | undefined;
  heldUntil: string | undefined;
  practising: Practising;
}

/** The copy of the board, and beside it the flat that the family looks at. */
export function CopyBoard(props: CopyBoardProps) {
  const t = useT();
  const [pressed, setPressed] = useState<number>();
  const [asked, setAsked] = useState<CopyFlat>();
  const selected = props.flats.find(({ id }) => id === pressed);
  return (
    <div className={styles.copy}>
      <div className={styles.board}>
        <Elevation units={props.flats} selectedId={selected?.id} onSelect={({ id }) => setPressed(id)} />
      </div>
      <div className={`${styles.side} ${styles.docked}`}>
        {selected ? (
          <CopyFlatCard flat={selected}>
            <ToDo {...props} flat={selected} onAsk={setAsked} />
          </CopyFlatCard>
        ) : (
          <p className={styles.hint}>{t(props.mayChoose ? 'rehearsal.pick' : 'rehearsal.lookAround')}</p>
        )}
      </div>
      <Confirm
        flat={asked}
        onConfirm={(flat) => {
          setAsked(undefined);
          props.practising.choose(flat.id);
        }}
        onCancel={() => setAsked(undefined)}
      />
    </div>
  );
}

interface ToDoProps extends CopyBoardProps {
  flat: CopyFlat;
  onAsk: (flat: CopyFlat) => void;
}

function ToDo({ flat, mayChoose, holdSeconds, heldUnitId, heldUntil, practising, onAsk }: ToDoProps) {
  const t = useT();
  const isHeld = flat.id === heldUnitId;
  const mayTake = mayChoose && (flat.state === 'available' || isHeld);
  if (!mayTake) {
    return null;
  }
  return (
    <>
      {isHeld && heldUntil && <Held until={heldUntil} />}
      <Button kind="primary" wide disabled={practising.isRunning} onClick={() => onAsk(flat)}>
        {t('rehearsal.choose', { room: flat.room })}
      </Button>
      {holdSeconds > 0 && !isHeld && (
        <Button wide disabled={practising.isRunning} onClick={() => practising.hold(flat.id)}>
          {t('rehearsal.hold', { seconds: holdSeconds })}
        </Button>
      )}
    </>
  );
}

function Held({ until }: { until: string }) {
  const t = useT();
  const format = useFormat();
  const left = Math.max(0, Date.parse(until) - useServerNow(500));
  return <p className={styles.held}>{t('rehearsal.held', { left: format.clock(left) })}</p>;
}

interface ConfirmProps {
  flat: CopyFlat | undefined;
  onConfirm: (flat: CopyFlat) => void;
  onCancel: () => void;
}

/** The same question as in truth, with the word that it is none. */
function Confirm({ flat, onConfirm, onCancel }: ConfirmProps) {
  const t = useT();
  const format = useFormat();
  const values = {
    place: flat ? placeOf(flat) : '',
    price: format.price(flat?.price ?? 0),
    area: format.area(flat?.builtArea ?? 0),
  };
  return (
    <ConfirmDialog
      open={flat !== undefined}
      title={t('rehearsal.confirm.title', values)}
      confirm={t('rehearsal.confirm.yes')}
      onConfirm={() => flat && onConfirm(flat)}
      onCancel={onCancel}
    >
      <p>{t('rehearsal.confirm.flat', values)}</p>
      <p>{t('rehearsal.confirm.text')}</p>
    </ConfirmDialog>
  );
}
