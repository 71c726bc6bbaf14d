import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField, SelectField } from '@/components/fields';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { ForceMajeureEndpoint } from '@/generated/endpoints';
import type ForceMajeure from '@/generated/org/anju/ForceMajeure';
import ForceMajeureState from '@/generated/org/anju/ForceMajeureState';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './desk.module.css';
import { FORCE_MAJEURE_TONES } from './forceMajeure';
import { shownFile } from './papers';
import { useForceMajeures } from './queries';

const SHORTEST = 4;

/** The officers' list of families that claim force majeure: what waits, oldest first. */
export function ForceMajeurePage() {
  const t = useT();
  const [filter, setFilter] = useState('open');
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<ShownFile>();
  return (
    <>
      <PageHeader title={t('desk.hall.claims.title')} lead={t('desk.hall.claims.lead')} />
      <Stack wide>
        <div className={styles.filter}>
          <SelectField
            label={t('desk.hall.claims.filter')}
            bind={bindText(filter, (value) => {
              setFilter(value);
              setPage(0);
            })}
            options={[
              { value: 'open', label: t('desk.hall.claims.open') },
              { value: 'decided', label: t('desk.hall.claims.decided') },
            ]}
          />
        </div>
        <Loaded
          query={useForceMajeures(filter === 'open', page)}
          skeleton={<Skeleton lines={3} shape="card" />}
        >
          {(data) =>
            data.total === 0 ? (
              <EmptyState title={t('desk.hall.claims.none')} text={t('desk.hall.claims.none.text')} />
            ) : (
              <Stack>
                {data.items.map((claim) => (
                  <Claim key={`${claim.id}-${claim.version}`} claim={claim} onLook={setShown} />
                ))}
                <Paging page={data.page} size={data.size} total={data.total} onPage={setPage} />
              </Stack>
            )
          }
        </Loaded>
      </Stack>
      <FilePreview file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

function Claim({ claim, onLook }: { claim: ForceMajeure; onLook: (file: ShownFile) => void }) {
  const t = useT();
  const format = useFormat();
  const { person } = useSession();
  const decides = person?.roles.includes('bureau-officer') && claim.state === ForceMajeureState.ASKED;
  const { paper } = claim;
  return (
    <Card
      title={`${claim.receipt} ${claim.applicant}`}
      aside={
        <StatusTag tone={FORCE_MAJEURE_TONES[claim.state]}>
          {t(`desk.hall.forceMajeure.${claim.state}`)}
        </StatusTag>
      }
    >
      <Stack>
        <p className="muted">
          {claim.offeringName} · {t('desk.hall.claims.rank', { rank: format.count(claim.rank) })} ·{' '}
          <DateTime iso={claim.askedAt} />
        </p>
        <p className={styles.words}>{claim.text}</p>
        {paper && (
          <Actions>
            <Button kind="quiet" onClick={() => onLook(shownFile(paper))}>
              {paper.fileName}
            </Button>
          </Actions>
        )}
        {claim.reason && (
          <KeyValues items={[{ label: t('desk.hall.forceMajeure.reason'), value: claim.reason }]} />
        )}
        {decides && (claim.ownRequest ? <p>{t('desk.hall.claims.own')}</p> : <Decide claim={claim} />)}
      </Stack>
    </Card>
  );
}

function Decide({ claim }: { claim: ForceMajeure }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<boolean>();
  const decide = useCommand(
    (granted: boolean) => ForceMajeureEndpoint.decide(claim.id, granted, reason, claim.version),
    { refreshes: ['selection'] },
  );
  const isShort = reason.trim().length < SHORTEST;
  const answer = asked === true ? 'grant' : 'refuse';
  return (
    <>
      <LongTextField
        label={t('desk.hall.forceMajeure.reason')}
        help={t('desk.hall.claims.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={decide.error} />
      <Actions>
        <Button kind="primary" disabled={isShort || decide.isRunning} onClick={() => setAsked(true)}>
          {t('desk.hall.claims.grant')}
        </Button>
        <Button kind="danger" disabled={isShort || decide.isRunning} onClick={() => setAsked(false)}>
          {t('desk.hall.claims.refuse')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asked !== undefined}
        danger={asked === false}
        title={t(`desk.hall.claims.${answer}.ask`, { receipt: claim.receipt })}
        confirm={t(`desk.hall.claims.${answer}`)}
        onConfirm={() => {
          setAsked(undefined);
          decide.run(asked === true);
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>{t(`desk.hall.claims.${answer}.text`)}</p>
      </ConfirmDialog>
    </>
  );
}
