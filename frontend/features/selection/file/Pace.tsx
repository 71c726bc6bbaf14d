import { Card } from '@/components/Card';
import type SalePace from '@/generated/org/anju/SalePace';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './file.module.css';
import { usePace } from './queries';

/** How quickly an offering reaches families, for everybody; nothing where it cannot be read. */
export function Pace({ offeringId }: { offeringId: number }) {
  const { data } = usePace(offeringId);
  return data ? (
    <div className={styles.below}>
      <Days pace={data} />
    </div>
  ) : null;
}

function Days({ pace }: { pace: SalePace }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('file.pace.title')}>
      <p className="muted">{t('file.pace.lead', { date: format.date(pace.announcedAt) })}</p>
      {pace.chosen === 0 ? (
        <p>{t('file.pace.none')}</p>
      ) : (
        <table className={styles.pace}>
          <caption className="visually-hidden">{t('file.pace.title')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('file.pace.chosen')}</th>
              <th scope="col">{t('file.pace.signed')}</th>
            </tr>
          </thead>
          <tbody>
            <Line name="first" chosen={pace.daysToFirstChoice} signed={pace.daysToFirstSigning} />
            <Line name="middle" chosen={pace.daysToMiddleChoice} signed={pace.daysToMiddleSigning} />
            <Line name="last" chosen={pace.daysToLastChoice} signed={pace.daysToLastSigning} />
          </tbody>
          <tfoot>
            <tr>
              <td />
              <td>{t('file.pace.count', { count: pace.chosen, units: pace.units })}</td>
              <td>{t('file.pace.count', { count: pace.signed, units: pace.units })}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Card>
  );
}

interface LineProps {
  name: 'first' | 'middle' | 'last';
  chosen?: number;
  signed?: number;
}

function Line({ name, chosen, signed }: LineProps) {
  const t = useT();
  const days = (count?: number) =>
    count === undefined ? t('file.pace.not') : t('file.pace.days', { days: count });
  return (
    <tr>
      <th scope="row">{t(`file.pace.${name}`)}</th>
      <td>{days(chosen)}</td>
      <td>{days(signed)}</td>
    </tr>
  );
}
