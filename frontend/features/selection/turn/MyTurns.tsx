import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useMySelections, type MySelection } from '../queries';
import styles from '../selection.module.css';
import { standingOf, TURN_TONES } from './standing';

/** The offerings in which a family chooses, with its place in each. */
export function MyTurns() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('selection.mine.title')} lead={t('selection.mine.lead')} />
      <Loaded query={useMySelections()} skeleton={<Skeleton lines={2} shape="card" />}>
        {(selections) =>
          selections.length === 0 ? (
            <EmptyState title={t('selection.mine.none')} text={t('selection.mine.none.text')}>
              <ButtonLink to="/applicant/applications">{t('selection.mine.applications')}</ButtonLink>
            </EmptyState>
          ) : (
            <Stack>
              {selections.map((selection) => (
                <TurnCard key={selection.application.receipt} {...selection} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}

function TurnCard({ application, turn }: MySelection) {
  const t = useT();
  const format = useFormat();
  if (!turn) {
    return (
      <Card title={application.offeringName} aside={<StatusTag>{t('selection.standing.drawing')}</StatusTag>}>
        <p className="muted">{t('selection.mine.drawing')}</p>
        <Link to={`/offerings/${application.offeringId}`}>{t('selection.offering')}</Link>
      </Card>
    );
  }
  const standing = standingOf(turn);
  const to = `/applicant/selection/${turn.offeringId}`;
  return (
    <Card
      title={application.offeringName}
      aside={<StatusTag tone={TURN_TONES[standing]}>{t(`selection.standing.${standing}`)}</StatusTag>}
    >
      <p className={styles.rank}>{t('selection.rank', { rank: format.count(turn.rank) })}</p>
      <p className="muted">
        {t('selection.mine.slot', { slot: turn.slot, receipt: application.receipt })}
        {turn.expectedAt && ` · ${t('selection.expected', { time: format.dateTime(turn.expectedAt) })}`}
      </p>
      <p className={styles.go}>
        <ButtonLink to={to} kind={standing === 'open' ? 'primary' : 'plain'}>
          {t(standing === 'open' ? 'selection.mine.choose' : 'selection.mine.open')}
        </ButtonLink>
      </p>
    </Card>
  );
}
