import { useEffect, useState } from 'react';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import type { ComputedOrder } from '../background';
import { FamilySearch } from '../FamilySearch';
import type { Place } from '../protocol/order';
import styles from './Live.module.css';

/** So many of the waiting list are shown. */
const FIRST = 10;

interface FinishedProps {
  order: ComputedOrder;
  called: number;
}

/** After the last called family: the beginning of the waiting list, and one's own place. */
export function Finished({ order, called }: FinishedProps) {
  const t = useT();
  return (
    <div className={styles.finished}>
      <WaitingList order={order} called={called} />
      <section>
        <h2>{t('live.find')}</h2>
        <FamilySearch submit={t('draw.find.submit')}>
          {(receipt) => <Own key={receipt} order={order} called={called} receipt={receipt} />}
        </FamilySearch>
      </section>
    </div>
  );
}

function WaitingList({ order, called }: FinishedProps) {
  const t = useT();
  const format = useFormat();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void order.page(called, FIRST).then((found) => isCurrent && setPlaces(found));
    return () => {
      isCurrent = false;
    };
  }, [order, called]);
  const count = Math.max(0, order.size - called);
  return (
    <section>
      <h2>{t('live.waiting')}</h2>
      <p className="small muted">{t('live.waiting.count', { count: format.count(count) })}</p>
      <ol className={styles.waitingList}>
        {places.map(({ position, receipt }) => (
          <li key={position}>
            <span>{t('live.waiting.place', { place: format.count(position - called) })}</span> {receipt}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** From the order computed here, not from the server. */
function Own({ order, called, receipt }: FinishedProps & { receipt: string }) {
  const t = useT();
  const format = useFormat();
  const [place, setPlace] = useState<Place | null>();
  useEffect(() => {
    let isCurrent = true;
    void order.placesOf([receipt]).then(([found = null]) => isCurrent && setPlace(found));
    return () => {
      isCurrent = false;
    };
  }, [order, receipt]);
  if (place === undefined) {
    return null;
  }
  return (
    <p className={styles.ownPlace} role="status">
      <b>{receipt}</b>{' '}
      {place === null
        ? t('live.find.none')
        : place.position <= called
          ? t('live.find.called', { rank: format.count(place.position) })
          : t('live.find.waiting', {
              rank: format.count(place.position),
              place: format.count(place.position - called),
            })}
    </p>
  );
}
