import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { StepRail } from '@/components/StepRail';
import { DateTime, RelativeTime } from '@/components/values';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { useOffering } from './queries';
import { hasEnded, railStepOf, standingOf, type Standing } from './standing';
import styles from './StatusCard.module.css';

interface StatusCardProps {
  application: ApplicationView;
  /** The timeline lies open, for a page about one application. */
  isOpen?: boolean;
  /** The family's place in the order; shown while the application is alive. */
  rank?: ReactNode;
  actions?: (standing: Standing) => ReactNode;
}

/** Where an application stands, who acts next, and by when. */
export function StatusCard(props: StatusCardProps) {
  const offering = useOffering(props.application.offeringId).data;
  return (
    <HomesFor value={offering?.use ?? 'SALE'}>
      <Known {...props} standing={standingOf(props.application, offering)} />
    </HomesFor>
  );
}

interface KnownProps extends StatusCardProps {
  standing: Standing;
}

function Known({ application, isOpen = false, rank, actions, standing }: KnownProps) {
  const t = useT();
  const { waiting } = standing;
  return (
    <Card>
      <StatusTag tone={standing.tone}>{t(`application.standing.${waiting}`)}</StatusTag>
      <div className={styles.head}>
        <h2>
          <Link to={`/offerings/${application.offeringId}`}>{application.offeringName}</Link>
        </h2>
        <span className={styles.receipt}>
          <span className="muted">{t('application.receipt.number')}</span> <b>{application.receipt}</b>
        </span>
      </div>
      <p className="muted small">{t('application.family', useFamily(application))}</p>
      {!hasEnded(standing) && (
        <div className={styles.rail}>
          <StepRail now={waiting === 'signed' ? 'finished' : railStepOf(application.step)} />
        </div>
      )}
      <Three standing={standing} />
      <p className={styles.now}>{t(`application.standing.${waiting}.now`)}</p>
      {waiting === 'refused' && <Ground ground={application.refusal} />}
      {actions && <div className={styles.actions}>{actions(standing)}</div>}
      {!hasEnded(standing) && rank}
      <Timeline application={application} isOpen={isOpen} />
    </Card>
  );
}

function useFamily({ applicantMasked, householdSize, category, employer }: ApplicationView) {
  const t = useT();
  return {
    name: applicantMasked,
    size: householdSize,
    category: t(`application.category.${category}`),
    filed: t(employer ? 'application.filedBy.employer' : 'application.filedBy.self'),
  };
}

/** Why it was refused: the article and the officer's words, which the family alone is given. */
function Ground({ ground }: { ground: ApplicationView['refusal'] }) {
  const t = useT();
  if (!ground) {
    return <p className={styles.now}>{t('application.refusal.private')}</p>;
  }
  return (
    <div className={styles.ground}>
      <b>{t('application.refusal.article', { article: ground.article })}</b>
      <p>{ground.reason}</p>
    </div>
  );
}

function Three({ standing: { waiting, by } }: { standing: Standing }) {
  const t = useT();
  return (
    <dl className={styles.three}>
      <div>
        <dt>{t('application.standing.where')}</dt>
        <dd>{t(`application.standing.${waiting}.where`)}</dd>
      </div>
      <div>
        <dt>{t('application.standing.who')}</dt>
        <dd>{t(`application.standing.${waiting}.who`)}</dd>
      </div>
      <div>
        <dt>{t('application.standing.by')}</dt>
        <dd>{by ? <RelativeTime iso={by} /> : t(`application.standing.${waiting}.by`)}</dd>
      </div>
    </dl>
  );
}

function Timeline({ application, isOpen }: { application: ApplicationView; isOpen: boolean }) {
  const t = useT();
  return (
    <details className={styles.timeline} open={isOpen}>
      <summary>{t('application.timeline')}</summary>
      <ol className={styles.entries}>
        {application.timeline.map(({ kind, at }) => (
          <li key={kind + at}>
            {t(`application.event.${kind}`)}
            <span className={styles.at}>
              <DateTime iso={at} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
