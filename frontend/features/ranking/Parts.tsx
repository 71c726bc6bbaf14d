import type RankedApplication from '@/generated/org/anju/RankedApplication';
import type ScorePart from '@/generated/org/anju/ScorePart';
import { useT } from '@/lib/i18n';
import { calculationOf } from './calculation';
import styles from './Rank.module.css';

/** Each criterion with its calculation and its points, and their sum: enough to do it again by hand. */
export function Parts({ ranked: { parts, score } }: { ranked: RankedApplication }) {
  const t = useT();
  return (
    <table className={styles.parts}>
      <caption className="visually-hidden">{t('ranking.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ranking.column.criterion')}</th>
          <th scope="col" className={styles.points}>
            {t('ranking.column.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <PartRow key={part.criterion} part={part} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ranking.total')}</th>
          <td className={styles.points}>{score.toFixed(2)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function PartRow({ part }: { part: ScorePart }) {
  const t = useT();
  const { criterion, points } = part;
  return (
    <tr>
      <th scope="row">
        {t(`ranking.criterion.${criterion}`)}
        <div className={styles.how}>{t(`ranking.criterion.${criterion}.how`)}</div>
        <div className={styles.how}>{t('ranking.calculation', calculationOf(part))}</div>
      </th>
      <td className={styles.points}>{points.toFixed(2)}</td>
    </tr>
  );
}
