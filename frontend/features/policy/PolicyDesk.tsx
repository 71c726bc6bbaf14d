import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { DateField, SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { PolicyEndpoint } from '@/generated/endpoints';
import type PolicyDraftRow from '@/generated/org/anju/PolicyDraftRow';
import type PolicyVersion from '@/generated/org/anju/PolicyVersion';
import type PublishedVersion from '@/generated/org/anju/PublishedVersion';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Desk.module.css';
import { TONES } from './DraftPage';
import { fieldWords } from './edit';
import { marked } from './EditFields';
import { useDrafts, useInForce, useVersions } from './queries';
import { Versions } from './Versions';

/** No district: a select needs a value for every choice. */
const CITY = '-';

/** The officers' list: what waits, a new draft, and what is approved. */
export function PolicyDesk() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('policy.desk.title')} lead={t('policy.desk.lead')} />
      <Stack wide>
        <section>
          <h2 className={styles.heading}>{t('policy.desk.drafts')}</h2>
          <Drafts />
        </section>
        <NewDraft />
        <section>
          <h2 className={styles.heading}>{t('policy.desk.published')}</h2>
          <Versions />
        </section>
      </Stack>
    </>
  );
}

function Drafts() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Loaded query={useDrafts(page)} skeleton={<Skeleton lines={3} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('policy.desk.drafts')}
          columns={columns}
          data={data}
          rowKey={({ id }) => id}
          onPage={data.total > data.size ? setPage : undefined}
          empty={<EmptyState title={t('policy.desk.drafts.none')} text={t('policy.desk.drafts.none.text')} />}
        />
      )}
    </Loaded>
  );
}

function useColumns(): Column<PolicyDraftRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('policy.desk.draft.name'),
      heads: true,
      cell: ({ id, name }) => <Link to={`/bureau/policy/${id}`}>{name}</Link>,
    },
    {
      title: t('policy.versions.phase'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`policy.state.${state}`)}</StatusTag>,
    },
    { title: t('policy.versions.place'), cell: ({ district }) => district ?? t('policy.place.city') },
    { title: t('policy.versions.from'), cell: ({ effectiveOn }) => format.date(effectiveOn) },
    { title: t('policy.desk.draft.begun'), cell: ({ draftedAt }) => format.dateTime(draftedAt) },
  ];
}

function NewDraft() {
  const t = useT();
  const versions = useVersions(0);
  return (
    <Card title={t('policy.desk.new')}>
      <Loaded query={useInForce(undefined)} skeleton={<Skeleton lines={3} />}>
        {(inForce) => (
          <Loaded query={versions} skeleton={<Skeleton lines={3} />}>
            {({ items }) => <NewDraftForm inForce={inForce} versions={items} />}
          </Loaded>
        )}
      </Loaded>
    </Card>
  );
}

interface NewDraftFormProps {
  inForce: PolicyVersion;
  versions: readonly PublishedVersion[];
}

function NewDraftForm({ inForce, versions }: NewDraftFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const [from, setFrom] = useState(inForce.policy.version);
  const [place, setPlace] = useState(CITY);
  const [day, setDay] = useState('');
  const create = useCommand(() => PolicyEndpoint.create(from, place === CITY ? undefined : place, day), {
    refreshes: ['policy'],
    done: ({ id }) => void navigate(`/bureau/policy/${id}`),
  });
  const bind = (value: string, change: (value: string) => void) => ({
    value,
    onValueChanged: ({ detail }: { detail: { value: string } }) => change(detail.value),
  });
  return (
    <>
      <div className={styles.start}>
        <SelectField
          label={t('policy.desk.new.from')}
          bind={bind(from, setFrom)}
          options={versions.map(({ name }) => ({ value: name, label: name }))}
        />
        <SelectField
          label={t('policy.desk.new.place')}
          bind={bind(place, setPlace)}
          options={[
            { value: CITY, label: t('policy.place.city') },
            ...inForce.policy.districts.map((each) => ({ value: each, label: each })),
          ]}
        />
        <DateField
          label={t('policy.desk.new.day')}
          help={t('policy.desk.new.day.help')}
          bind={{ ...bind(day, setDay), ...marked(fieldWords(create.error).effectiveOn) }}
        />
      </div>
      <Refusal error={create.error} />
      <Button kind="primary" disabled={day === '' || create.isRunning} onClick={() => create.run()}>
        {t('policy.desk.new.start')}
      </Button>
    </>
  );
}
