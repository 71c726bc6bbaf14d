import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { PolicyEndpoint } from '@/generated/endpoints';
import type PolicyDraft from '@/generated/org/anju/PolicyDraft';
import PolicyState from '@/generated/org/anju/PolicyState';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { problemOf } from '@/lib/problem';
import { useCommand } from '@/lib/query';
import styles from './Desk.module.css';
import { DraftEditor } from './DraftEditor';
import { editedOf, fieldWords, isTouched, type Edited } from './edit';
import { Preview } from './Preview';
import { useDraft } from './queries';
import { RuleList } from './RuleList';
import { nextOf, stepsOf, type Step } from './steps';

export const TONES: Record<PolicyState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'amber',
  APPROVED: 'jade',
  WITHDRAWN: 'plain',
};

/** One draft: the editor or the values, what it would change beside it, and the next step. */
export function DraftPage({ draftId }: { draftId: number }) {
  const query = useDraft(draftId);
  const [begun, setBegun] = useState<PolicyDraft>();
  const reload = async () => setBegun((await query.refetch()).data);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={10} />}>
      {(latest) => <Draft key={(begun ?? latest).version} draft={begun ?? latest} reload={reload} />}
    </Loaded>
  );
}

interface DraftProps {
  draft: PolicyDraft;
  /** Shows what is saved now, whoever saved it. */
  reload: () => Promise<void>;
}

function Draft({ draft, reload }: DraftProps) {
  const t = useT();
  const format = useFormat();
  const [edited, setEdited] = useState<Edited>(() => editedOf(draft));
  const { id, version } = draft;
  const save = useCommand(
    () => PolicyEndpoint.revise(id, version, edited.effectiveOn, edited.basis, edited.values),
    { refreshes: ['policy'], done: () => void reload() },
  );
  const step = useCommand((name: Step) => PolicyEndpoint[name](id, version), {
    refreshes: ['policy'],
    done: () => void reload(),
  });
  const words = { ...fieldWords(step.error), ...fieldWords(save.error) };
  const touched = isTouched(edited, draft);
  const isEditable = draft.state === PolicyState.DRAFT && draft.served;
  const saveButton = (
    <Button kind="primary" disabled={!touched || save.isRunning} onClick={() => save.run()}>
      {t('policy.draft.save')}
    </Button>
  );
  const place = draft.district ?? t('policy.place.city');
  return (
    <>
      <PageHeader
        title={draft.name}
        crumbs={[{ to: '/bureau/policy', text: t('policy.desk.title') }]}
        mark={<StatusTag tone={TONES[draft.state]}>{t(`policy.state.${draft.state}`)}</StatusTag>}
        lead={t('policy.draft.lead', { place, day: format.date(draft.effectiveOn), base: draft.basedOn })}
      />
      <div className={styles.next}>
        <p>{t(nextOf(draft) satisfies TextKey, { day: format.date(draft.effectiveOn) })}</p>
        {touched && <p role="status">{t('policy.draft.unsaved')}</p>}
        {Object.keys(words).length > 0 && <p role="alert">{t('policy.draft.invalid')}</p>}
        <Refusal error={save.error} />
        <Refusal error={step.error} />
        {[save.error, step.error].some((error) => problemOf(error)?.code === 'request.stale') && (
          <Button onClick={() => void reload()}>{t('policy.draft.reload')}</Button>
        )}
        <Actions>
          {isEditable && saveButton}
          <Steps draft={draft} disabled={touched || step.isRunning} onStep={step.run} />
        </Actions>
      </div>
      <div className={styles.sides}>
        {isEditable ? (
          <Stack>
            <DraftEditor edited={edited} words={words} onChange={setEdited} />
            <div>{saveButton}</div>
          </Stack>
        ) : (
          <Card>
            <RuleList policy={draft.values} />
          </Card>
        )}
        {/* The box scrolls by itself, so it must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.aside} tabIndex={0} role="region" aria-label={t('policy.preview')}>
          <Preview draftId={id} />
        </div>
      </div>
    </>
  );
}

/** Steps that cannot be taken back are asked about. */
const ASKED: readonly Step[] = ['approve', 'withdraw'];

interface StepsProps {
  draft: PolicyDraft;
  disabled: boolean;
  onStep: (step: Step) => void;
}

function Steps({ draft, disabled, onStep }: StepsProps) {
  const t = useT();
  const format = useFormat();
  const [asked, setAsked] = useState<'approve' | 'withdraw'>();
  const take = (step: Step) =>
    ASKED.includes(step) ? setAsked(step as 'approve' | 'withdraw') : onStep(step);
  return (
    <>
      {stepsOf(draft).map((step) => (
        <Button
          key={step}
          kind={step === 'approve' ? 'primary' : step === 'withdraw' ? 'danger' : 'plain'}
          disabled={disabled}
          onClick={() => take(step)}
        >
          {t(`policy.draft.${step}`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          open
          title={t(`policy.draft.${asked}.title`, { name: draft.name })}
          confirm={t(`policy.draft.${asked}`)}
          danger={asked === 'withdraw'}
          onConfirm={() => {
            setAsked(undefined);
            onStep(asked);
          }}
          onCancel={() => setAsked(undefined)}
        >
          {t(`policy.draft.${asked}.text`, { day: format.date(draft.effectiveOn) })}
        </ConfirmDialog>
      )}
    </>
  );
}
