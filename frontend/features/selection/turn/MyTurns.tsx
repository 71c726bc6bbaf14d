import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import SessionState from '@/generated/org/anju/SessionState';
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
  const { phase } = turn;
  const when = turn.turn?.expectedAt ?? (phase.state === SessionState.WAITING ? phase.startsAt : undefined);
  const facts = [
    t(`turn.mode.${phase.mode}`),
    turn.turn && t('selection.mine.slot', { slot: turn.turn.slot, receipt: application.receipt }),
    when && t('selection.expected', { time: format.dateTime(when) }),
  ];
  const to = `/applicant/selection/${turn.offeringId}`;
  return (
    <Card
      title={application.offeringName}
      aside={<StatusTag tone={TURN_TONES[standing]}>{t(`turn.standing.${standing}`)}</StatusTag>}
    >
      {turn.turn && (
        <p className={styles.rank}>{t('selection.rank', { rank: format.count(turn.turn.rank) })}</p>
      )}
      <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.go}>
        <ButtonLink to={to} kind={standing === 'open' ? 'primary' : 'plain'}>
          {t(standing === 'open' ? 'selection.mine.choose' : 'selection.mine.open')}
        </ButtonLink>
      </p>
    </Card>
  );
}
