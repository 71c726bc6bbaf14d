import { useForm, type FieldDirective } from '@vaadin/hilla-react-form';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateTimeField, LongTextField, NumberField, SelectField, TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { OfferingEndpoint } from '@/generated/endpoints';
import CreateRequestModel from '@/generated/org/anju/CreateRequestModel';
import type Employer from '@/generated/org/anju/Employer';
import type Offering from '@/generated/org/anju/OfferingCard';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type OfferingFormModel from '@/generated/org/anju/OfferingFormModel';
import type Policy from '@/generated/org/anju/Policy';
import { serverNow } from '@/lib/clock';
import { speakInForms } from '@/lib/formWords';
import { useT } from '@/lib/i18n';
import { problemOf } from '@/lib/problem';
import { useCommand } from '@/lib/query';
import { NOBODY, draftOf, emptyDraft } from './draft';
import styles from './offering.module.css';
import { PlanFields } from './plan/PlanFields';
import { planDraftOf, usualPlan, type PlanDraft } from './plan/planDraft';
import { flawsOf } from './plan/planFlaws';
import { submission, submitted, unmark } from './submission';
import { useEmployers, useMyOffering, usePolicy } from './queries';

speakInForms();

/** Writes a new offering down. */
export function NewOffering() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Page title={t('offering.new')} crumb={{ to: '/acquirer/offerings', text: t('offering.mine.title') }}>
      {(policy, employers) => (
        <Editor
          initial={emptyDraft(serverNow(), policy, usualPlan(serverNow()))}
          plan={usualPlan(serverNow())}
          policy={policy}
          employers={employers}
          back="/acquirer/offerings"
          send={async (form) => (await OfferingEndpoint.create(form)).offeringId}
          onSaved={(id) => void navigate(`/acquirer/offerings/${id}`)}
        />
      )}
    </Page>
  );
}

/** Revises an offering that is not announced yet. */
export function EditOffering({ offeringId }: { offeringId: number }) {
  const t = useT();
  const query = useMyOffering(offeringId);
  const crumb = { to: deskOf(offeringId), text: query.data?.name ?? t('offering.mine.title') };
  const reload = async () => (await query.refetch()).data;
  return (
    <Page title={t('offering.edit')} crumb={crumb}>
      {(policy, employers) => (
        <Loaded query={query} skeleton={<Skeleton lines={8} />}>
          {(offering) => <Revision offering={offering} reload={reload} {...{ policy, employers }} />}
        </Loaded>
      )}
    </Page>
  );
}

const deskOf = (id: number) => `/acquirer/offerings/${id}`;

interface RevisionProps {
  offering: Offering;
  reload: () => Promise<Offering | undefined>;
  policy: Policy;
  employers: readonly Employer[];
}

/** Holds on to the version that the person began with; a newer one comes in only when it is asked for. */
function Revision({ offering, reload, policy, employers }: RevisionProps) {
  const navigate = useNavigate();
  const [begun, setBegun] = useState(offering);
  const { id, version, targetEmployer } = begun;
  return (
    <Editor
      key={version}
      initial={draftOf(begun, aliasOf(employers, targetEmployer))}
      plan={planDraftOf(begun.plan)}
      policy={policy}
      employers={employers}
      back={deskOf(id)}
      send={(form) => OfferingEndpoint.revise(id, version, form).then(() => id)}
      onSaved={() => void navigate(deskOf(id))}
      onStale={() => void reload().then((latest) => latest && setBegun(latest))}
    />
  );
}

const aliasOf = (employers: readonly Employer[], name: string | undefined) =>
  employers.find((employer) => employer.name === name)?.alias ?? NOBODY;

interface PageProps {
  title: string;
  crumb: { to: string; text: string };
  children: (policy: Policy, employers: readonly Employer[]) => ReactNode;
}

/** What both editors need before they can begin. */
function Page({ title, crumb, children }: PageProps) {
  const employers = useEmployers();
  return (
    <>
      <PageHeader title={title} crumbs={[crumb]} />
      <Loaded query={usePolicy()} skeleton={<Skeleton lines={8} />}>
        {(policy) => (
          <Loaded query={employers} skeleton={<Skeleton lines={8} />}>
            {(known) => children(policy, known)}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface EditorProps {
  initial: OfferingForm;
  /** The plan to begin with. */
  plan: PlanDraft;
  policy: Policy;
  employers: readonly Employer[];
  back: string;
  /** Answers the offering's id. */
  send: (form: OfferingForm) => Promise<number>;
  onSaved: (id: number) => void;
  /** Fetches what somebody else saved meanwhile. */
  onStale?: () => void;
}

function Editor(props: EditorProps) {
  const t = useT();
  const { form, plan, save, isInvalid } = useEditor(props);
  const model = form.model.offering;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <Stack>
        <PlaceFields {...props} model={model} field={form.field} />
        <ScheduleFields model={model} field={form.field} policy={props.policy} />
        <PlanFields {...plan} />
        <Refusal error={save.error} />
        {problemOf(save.error)?.code === 'request.stale' && (
          <div>
            <Button onClick={props.onStale}>{t('offering.stale.reload')}</Button>
          </div>
        )}
        {isInvalid && <p role="alert">{t('offering.form.invalid')}</p>}
        <Actions>
          <Button kind="primary" disabled={save.isRunning} onClick={() => save.run()}>
            {t('offering.save')}
          </Button>
          <ButtonLink to={props.back}>{t('ui.cancel')}</ButtonLink>
        </Actions>
      </Stack>
    </form>
  );
}

function useEditor({ initial, plan: begun, send, onSaved }: EditorProps) {
  const t = useT();
  const [plan, onChange] = useState(begun);
  // What is still missing is said once somebody has tried to save.
  const [isTried, setTried] = useState(false);
  const form = useForm(CreateRequestModel, {
    onSubmit: ({ offering }) => submission(offering, plan, send, t('ui.field.blank')).then(onSaved),
  });
  const { read, value } = form;
  useEffect(() => {
    unmark(form.model.offering);
    read({ offering: initial });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: what the person typed is never written over
  }, []);
  const { targetEmployer, drawAt } = value.offering;
  const targeted = targetEmployer !== undefined && targetEmployer !== NOBODY;
  const found = flawsOf(plan, { targeted, drawAt });
  const isWrong = Object.keys(found).length > 0;
  const save = useCommand(
    () => {
      setTried(true);
      return submitted(isWrong ? () => form.validate() : form.submit);
    },
    { refreshes: ['offering'] },
  );
  return {
    form,
    plan: { plan, targeted, flaws: isTried ? found : {}, onChange },
    save,
    isInvalid: form.invalid || (isTried && isWrong),
  };
}

interface FieldsProps {
  model: OfferingFormModel;
  field: FieldDirective;
}

function PlaceFields({ model, field, policy, employers }: FieldsProps & EditorProps) {
  const t = useT();
  return (
    <Card title={t('offering.form.place')}>
      <div className={styles.form}>
        <TextField label={t('offering.form.name')} bind={field(model.name)} maxLength={60} />
        <div className={styles.pair}>
          <SelectField
            label={t('offering.form.district')}
            bind={field(model.district)}
            options={policy.districts.map((district) => ({ value: district, label: district }))}
          />
          <TextField label={t('offering.form.address')} bind={field(model.address)} maxLength={120} />
        </div>
        <LongTextField
          label={t('offering.form.introduction')}
          help={t('offering.form.introduction.help')}
          bind={field(model.introduction)}
        />
        <SelectField
          label={t('offering.form.target')}
          help={t('offering.form.target.help')}
          bind={field(model.targetEmployer)}
          options={[
            { value: NOBODY, label: t('offering.facts.everybody') },
            ...employers.map(({ alias, name }) => ({ value: alias, label: name })),
          ]}
        />
      </div>
    </Card>
  );
}

function ScheduleFields({ model, field, policy }: FieldsProps & { policy: Policy }) {
  const t = useT();
  return (
    <Card
      title={t('offering.schedule')}
      aside={<span className="muted small">{t('offering.form.zone')}</span>}
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <DateTimeField label={t('offering.form.opens')} bind={field(model.applicationsOpenAt)} />
          <DateTimeField label={t('offering.form.closes')} bind={field(model.applicationsCloseAt)} />
        </div>
        <NumberField
          label={t('offering.form.notice')}
          help={t('offering.form.notice.help', { days: policy.minNoticeWorkingDays })}
          unit={t('offering.form.workingDays')}
          bind={field(model.noticeWorkingDays)}
        />
        <DateTimeField
          label={t('offering.form.draw')}
          help={t('offering.form.draw.help', { hours: policy.sealLeadHours })}
          bind={field(model.drawAt)}
        />
      </div>
    </Card>
  );
}
