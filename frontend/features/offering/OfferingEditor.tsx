import { getBinderNode } from '@vaadin/hilla-lit-form';
import type { FieldDirective } from '@vaadin/hilla-react-form';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { bindText } from '@/components/binding';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateTimeField, LongTextField, NumberField, SelectField, TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { OfferingEndpoint } from '@/generated/endpoints';
import type Employer from '@/generated/org/anju/Employer';
import type Offering from '@/generated/org/anju/OfferingCard';
import type OfferingFormModel from '@/generated/org/anju/OfferingFormModel';
import type Policy from '@/generated/org/anju/Policy';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import { serverNow } from '@/lib/clock';
import { speakInForms } from '@/lib/formWords';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { problemOf } from '@/lib/problem';
import { NO_PROJECT, NOBODY, draftOf, emptyDraft, projectToBegin } from './draft';
import { leaseDraftOf } from './lease/leaseDraft';
import { LeaseFields } from './lease/LeaseFields';
import styles from './offering.module.css';
import { PlanFields } from './plan/PlanFields';
import { planDraftOf, usualPlan } from './plan/planDraft';
import { useApprovedProjects, useEmployers, useMyOffering, usePolicy } from './queries';
import { useEditor, type EditorProps, type Known } from './useEditor';

speakInForms();

/** Writes a new offering down. */
export function NewOffering() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Page title={t('offering.new')} crumb={{ to: '/acquirer/offerings', text: t('offering.mine.title') }}>
      {({ policy, employers, projects }) => (
        <Editor
          lease={leaseDraftOf(undefined)}
          initial={emptyDraft(serverNow(), policy, projectToBegin(projects), usualPlan(serverNow()))}
          plan={usualPlan(serverNow())}
          policy={policy}
          employers={employers}
          projects={projects}
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
      {(known) => (
        <Loaded query={query} skeleton={<Skeleton lines={8} />}>
          {(offering) => <Revision offering={offering} reload={reload} {...known} />}
        </Loaded>
      )}
    </Page>
  );
}

const deskOf = (id: number) => `/acquirer/offerings/${id}`;

interface RevisionProps extends Known {
  offering: Offering;
  reload: () => Promise<Offering | undefined>;
}

/** Holds on to the version that the person began with; a newer one comes in only when it is asked for. */
function Revision({ offering, reload, ...known }: RevisionProps) {
  const navigate = useNavigate();
  const [begun, setBegun] = useState(offering);
  const { id, version, targetEmployer } = begun;
  return (
    <Editor
      key={version}
      initial={draftOf(begun, aliasOf(known.employers, targetEmployer))}
      plan={planDraftOf(begun.plan)}
      lease={leaseDraftOf(begun.lease)}
      {...known}
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
  children: (known: Known) => ReactNode;
}

/** What both editors need before they can begin. Without an approved project there is nothing to offer. */
function Page({ title, crumb, children }: PageProps) {
  const t = useT();
  const employers = useEmployers();
  const projects = useApprovedProjects();
  return (
    <>
      <PageHeader title={title} crumbs={[crumb]} />
      <Loaded query={usePolicy()} skeleton={<Skeleton lines={8} />}>
        {(policy) => (
          <Loaded query={employers} skeleton={<Skeleton lines={8} />}>
            {(known) => (
              <Loaded query={projects} skeleton={<Skeleton lines={8} />}>
                {({ items }) =>
                  items.length === 0 ? (
                    <EmptyState title={t('offering.noProject')} text={t('offering.noProject.text')}>
                      <ButtonLink to="/acquirer/projects">{t('offering.noProject.open')}</ButtonLink>
                    </EmptyState>
                  ) : (
                    children({ policy, employers: known, projects: items })
                  )
                }
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function Editor(props: EditorProps) {
  const t = useT();
  const { form, plan, lease, use, save, isUnchosen, isInvalid } = useEditor(props);
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
        <PlaceFields
          {...props}
          model={model}
          field={form.field}
          projectId={form.value.offering.projectId}
          isUnchosen={isUnchosen}
          onProject={(projectId) => {
            // The field alone: the select also tells the value that it was just given, when the rest is not known yet.
            getBinderNode(model.projectId).value = projectId;
          }}
        />
        <ScheduleFields model={model} field={form.field} policy={props.policy} />
        {use === ProjectUse.RENT && <LeaseFields {...lease} />}
        <HomesFor value={use}>
          <PlanFields {...plan} />
        </HomesFor>
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

interface FieldsProps {
  model: OfferingFormModel;
  field: FieldDirective;
}

interface PlaceProps extends FieldsProps, Known {
  projectId: number;
  /** Somebody has tried to save without. */
  isUnchosen: boolean;
  onProject: (projectId: number) => void;
}

function PlaceFields(props: PlaceProps) {
  const { model, field, employers, projects, projectId, isUnchosen, onProject } = props;
  const t = useT();
  const choose = { value: String(NO_PROJECT), label: t('offering.form.project.choose'), disabled: true };
  const missing = isUnchosen ? t('offering.form.project.choose') : undefined;
  return (
    <Card title={t('offering.form.place')}>
      <div className={styles.form}>
        <SelectField
          label={t('offering.form.project')}
          help={t('offering.form.project.help')}
          bind={bindText(String(projectId), (id) => onProject(Number(id)), missing)}
          options={[
            ...(projectId === NO_PROJECT ? [choose] : []),
            ...projects.map(({ id, name, district, use }) => ({
              value: String(id),
              label: t(`offering.form.project.${use}`, { name, district }),
            })),
          ]}
        />
        <div className={styles.pair}>
          <TextField label={t('offering.form.name')} bind={field(model.name)} maxLength={60} />
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
