import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { CopyButton } from '../CopyButton';
import { acquaintanceWith, useKnown } from '../knownKeys';
import { inGroups } from '../words';
import styles from './City.module.css';
import { useKeys, type CityKey } from './keys';

/** The city's signing keys, and how to find out that they are the city's. */
export function KeysCard() {
  const t = useT();
  return (
    <Card title={t('city.keys.title')}>
      <p className="small muted">{t('city.keys.lead')}</p>
      <Loaded query={useKeys()} skeleton={<Skeleton lines={3} />}>
        {(keys) =>
          keys.length === 0 ? (
            <p>{t('city.keys.none')}</p>
          ) : (
            <ol className={styles.keys}>
              {keys.toReversed().map((key, i) => (
                <Key key={key.keyId} cityKey={key} isCurrent={i === 0} />
              ))}
            </ol>
          )
        }
      </Loaded>
      <details className={styles.compare}>
        <summary>{t('city.keys.compare')}</summary>
        <ol>
          <li>{t('city.keys.compare.notice')}</li>
          <li>{t('city.keys.compare.phone')}</li>
          <li>{t('city.keys.compare.device')}</li>
        </ol>
      </details>
    </Card>
  );
}

function Key({ cityKey, isCurrent }: { cityKey: CityKey; isCurrent: boolean }) {
  const t = useT();
  const { keyId, publicKey, since, previous, breakReason } = cityKey;
  return (
    <li>
      <p className={styles.keyHead}>
        <code>{inGroups(keyId, 4)}</code>
        <StatusTag tone={isCurrent ? 'jade' : 'plain'}>
          {t(isCurrent ? 'city.keys.current' : 'city.keys.former')}
        </StatusTag>
        <CopyButton name={t('city.keys.public')} text={publicKey} />
      </p>
      <p className="small">
        {t('city.keys.since')} <DateTime iso={since} /> <Seen publicKey={publicKey} />
      </p>
      <p className="small">
        {previous === null
          ? t('city.keys.first')
          : breakReason === null
            ? t('city.keys.endorsed', { keyId: inGroups(previous, 4) })
            : t('city.keys.broken', { reason: breakReason })}
      </p>
    </li>
  );
}

function Seen({ publicKey }: { publicKey: string }) {
  const t = useT();
  const format = useFormat();
  const acquaintance = acquaintanceWith(publicKey, useKnown());
  return acquaintance.kind === 'known' ? (
    <span className={styles.good}>{t('city.keys.seen', { date: format.date(acquaintance.since) })}</span>
  ) : (
    <span className="muted">{t('city.keys.unseen')}</span>
  );
}
