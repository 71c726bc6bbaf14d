import { Link } from 'react-router';
import { planOf, type Building } from '@/components/elevation/plan';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import type { Watched } from './BoardWatch';
import styles from './BigScreen.module.css';
import { PausedWhy } from './PausedWhy';
import { SlotPanel } from './SlotPanel';
import { flatsOf, type Flat } from './units';
import { WatchedBoard } from './WatchedBoard';

const BUILDINGS_AT_ONCE = 3;
const MILLISECONDS_EACH = 12_000;

interface BigScreenProps {
  offeringId: number;
  name: string;
  watched: Watched;
}

/** The board on the wall of a hall: large figures, every flat, nothing to press but the way back. */
export function BigScreen({ offeringId, name, watched }: BigScreenProps) {
  const t = useT();
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('selection.board.heading', { name })}</h1>
        <TimeOfDay />
        <Link to={`/offerings/${offeringId}/board`}>{t('selection.big.close')}</Link>
      </div>
      <div className={styles.paused}>
        <PausedWhy offeringId={offeringId} watched={watched} />
      </div>
      <WatchedBoard watched={watched}>
        {(board) => (
          <div className={styles.parts}>
            <SlotPanel board={board} big />
            <Buildings flats={flatsOf(board)} />
          </div>
        )}
      </WatchedBoard>
    </div>
  );
}

function TimeOfDay() {
  const format = useFormat();
  const now = useServerNow(1000);
  return <p className={styles.time}>{format.time(new Date(now).toISOString())}</p>;
}

/** When there are more buildings than fit, they take turns. */
function Buildings({ flats }: { flats: readonly Flat[] }) {
  const buildings = planOf(flats);
  const groups = Math.ceil(buildings.length / BUILDINGS_AT_ONCE);
  const group = Math.floor(useServerNow(1000) / MILLISECONDS_EACH) % Math.max(1, groups);
  const first = group * BUILDINGS_AT_ONCE;
  return (
    <div className={styles.buildings}>
      {buildings.slice(first, first + BUILDINGS_AT_ONCE).map((building) => (
        <Tower key={building.name} building={building} />
      ))}
    </div>
  );
}

function Tower({ building }: { building: Building<Flat> }) {
  const t = useT();
  const free = building.rows
    .flatMap(({ places }) => places)
    .filter((flat) => flat?.state === 'available').length;
  return (
    <section className={styles.tower}>
      <h2>
        {building.name} <span>{t('selection.big.free', { count: free })}</span>
      </h2>
      <table>
        <tbody>
          {building.rows.map(({ storey, places }) => (
            <tr key={storey}>
              {places.map((flat, index) => (
                <td key={flat?.id ?? `gap-${index}`} className={flat ? styles[flat.state] : ''}>
                  {flat && (
                    <>
                      {flat.room}
                      <span className="visually-hidden">
                        {t(`selection.flat.${flat.state}` satisfies TextKey)}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
