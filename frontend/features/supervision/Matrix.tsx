import { Fragment } from 'react';
import { Link } from 'react-router';
import type Scorecard from '@/generated/org/anju/Scorecard';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { GROUPS, type Indicator } from './indicators';
import styles from './Supervision.module.css';

interface MatrixProps {
  cards: readonly Scorecard[];
  side: string;
}

/** The indicators under each other, the companies beside each other, so that they can be compared. */
export function Matrix({ cards, side }: MatrixProps) {
  const t = useT();
  return (
    // The box scrolls sideways on a phone, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} tabIndex={0} role="region" aria-label={t('supervision.title')}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{t('supervision.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('supervision.indicator')}</th>
            {cards.map(({ acquirer, name }) => (
              <th key={acquirer} scope="col" className={styles.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GROUPS.map(({ name, indicators }) => (
            <Fragment key={name}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={cards.length + 1}>
                  {t(name)}
                </th>
              </tr>
              {indicators.map((indicator) => (
                <Line key={indicator.name} indicator={indicator} cards={cards} side={side} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ indicator, cards, side }: MatrixProps & { indicator: Indicator }) {
  const t = useT();
  const format = useFormat();
  const { name, source, drill, figure } = indicator;
  return (
    <tr>
      <th scope="row">
        {t(name)}
        <span className="under small muted">
          {t(source)} {drill && <Link to={`${side}${drill}`}>{t('supervision.look')}</Link>}
        </span>
      </th>
      {cards.map((card) => (
        <td key={card.acquirer} className={`figures ${styles.figure}`}>
          {figure(card, { t, format })}
        </td>
      ))}
    </tr>
  );
}
