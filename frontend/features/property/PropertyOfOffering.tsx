import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { useT } from '@/lib/i18n';
import styles from './Property.module.css';
import { useOfOffering } from './queries';

/** Who will serve the homes of an offering, for everybody; nothing while no service is confirmed. */
export function PropertyOfOffering({ offeringId }: { offeringId: number }) {
  const t = useT();
  const property = useOfOffering(offeringId).data?.property;
  return property ? (
    <div className={styles.public}>
      <Card
        title={t('property.title')}
        dense
        aside={property.expired && <StatusTag tone="seal">{t('property.expired')}</StatusTag>}
      >
        <p>
          <b>
            {t('property.public', {
              company: property.company,
              stars: t('property.stars.words', { stars: property.stars }),
            })}
          </b>
        </p>
        <p className="small muted">
          {property.gradingAuthority} · {property.gradingNumber} · {t('property.validUntil')}{' '}
          <DateTime iso={property.validUntil} />
        </p>
        {property.expired && <p className="small">{t('property.expired.text')}</p>}
      </Card>
    </div>
  ) : null;
}
