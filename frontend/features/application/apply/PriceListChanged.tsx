import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Loaded } from '@/components/states';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import type Version from '@/generated/org/anju/Version';
import { useFormat, type Format } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePriceListVersions } from '../queries';
import styles from './PriceListChanged.module.css';

interface PriceListChangedProps {
  offering: OfferingCard;
  /** The version that the person saw. */
  seen: number;
  current: number;
}

/** The prices changed while the person was filling in: what is different, beside what was. */
export function PriceListChanged({ offering, seen, current }: PriceListChangedProps) {
  const t = useT();
  const query = usePriceListVersions(offering.id);
  return (
    <div role="alert">
      <Card tone="amber" title={t('application.prices.title')}>
        <p>{t('application.prices.text', { seen, current })}</p>
        <Loaded query={query}>
          {(versions) => <Differences versions={versions} seen={seen} current={current} />}
        </Loaded>
        <p className={styles.link}>
          {/* Another tab, so that nothing typed here is lost. */}
          <a href={`/offerings/${offering.id}`} target="_blank" rel="noreferrer">
            {t('application.prices.look')}
          </a>
        </p>
      </Card>
    </div>
  );
}

interface DifferencesProps {
  versions: readonly Version[];
  seen: number;
  current: number;
}

function Differences({ versions, seen, current }: DifferencesProps) {
  const t = useT();
  const format = useFormat();
  const before = versions.find(({ version }) => version === seen);
  const after = versions.find(({ version }) => version === current);
  if (!before || !after) {
    return null;
  }
  const from = (name: (version: Version) => string) => ({ before: name(before), after: name(after) });
  const items = [
    { label: t('application.prices.average'), value: from((list) => format.unitPrice(averageOf(list))) },
    { label: t('application.prices.units'), value: from((list) => format.count(list.units)) },
  ];
  return (
    <>
      <KeyValues
        items={items.map(({ label, value }) => ({ label, value: t('application.prices.change', value) }))}
      />
      <p className={styles.trend}>{trend(t, format, averageOf(after) / averageOf(before) - 1)}</p>
    </>
  );
}

function trend(t: ReturnType<typeof useT>, format: Format, change: number) {
  const key = change < 0 ? 'down' : 'up';
  return t(change === 0 ? 'application.prices.same' : `application.prices.${key}`, {
    share: format.percent(Math.abs(change)),
  });
}

/** Yuan per m², weighted by area, to whole yuan. */
const averageOf = ({ totalPrice, totalArea }: Version) => Math.round(totalPrice / totalArea);
