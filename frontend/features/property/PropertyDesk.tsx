import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type PropertyRow from '@/generated/org/anju/PropertyRow';
import PropertyState from '@/generated/org/anju/PropertyState';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { EnterProperty } from './EnterProperty';
import styles from './Property.module.css';
import { PropertyRecord } from './PropertyRecord';
import { usePage } from './queries';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, PropertyState | undefined>> = PropertyState;
const TONES: Record<PropertyState, Tone> = { ENTERED: 'amber', CONFIRMED: 'jade', SENT_BACK: 'seal' };

/** Who serves the homes of which project, with how many stars and until when. */
export function PropertyDesk() {
  const t = useT();
  const roles = useSession().person?.roles ?? [];
  const isOwn = roles.includes('acquirer');
  const [isEntering, setEntering] = useState(false);
  const [opened, setOpened] = useState<PropertyRow>();
  return (
    <>
      <PageHeader
        title={t('property.title')}
        lead={t(isOwn ? 'property.lead.own' : 'property.lead')}
        actions={
          isOwn &&
          !isEntering && (
            <Button kind="primary" onClick={() => setEntering(true)}>
              {t('property.enter')}
            </Button>
          )
        }
      />
      <Stack wide>
        {isEntering && <EnterProperty onClose={() => setEntering(false)} />}
        {opened && (
          <PropertyRecord
            key={opened.id}
            record={opened}
            maySettle={roles.includes('bureau-officer')}
            onClose={() => setOpened(undefined)}
          />
        )}
        <Records onOpen={setOpened} />
      </Stack>
    </>
  );
}

function Records({ onOpen }: { onOpen: (record: PropertyRow) => void }) {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const narrow = (chosen: string) => {
    setState(chosen);
    setPage(0);
  };
  return (
    <Stack>
      <SelectField
        label={t('property.status')}
        bind={bindText(state, narrow)}
        options={[
          { value: ALL, label: t('property.all') },
          ...Object.values(PropertyState).map((each) => ({
            value: each,
            label: t(`property.state.${each}`),
          })),
        ]}
      />
      <Loaded query={usePage(STATES[state], page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('property.title')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            actions={(record) => (
              <Button kind="quiet" onClick={() => onOpen(record)}>
                {t('property.open')}
              </Button>
            )}
            empty={<EmptyState title={t('property.none')} text={t('property.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<PropertyRow>[] {
  const t = useT();
  return [
    {
      title: t('property.project'),
      heads: true,
      cell: ({ projectName, acquirerName, district }) => (
        <>
          {projectName}
          <span className={`${styles.under} small muted`}>
            {acquirerName} · {district}
          </span>
        </>
      ),
    },
    { title: t('property.company'), cell: ({ company }) => company },
    { title: t('property.stars'), cell: ({ stars }) => t('property.stars.words', { stars }) },
    {
      title: t('property.validUntil'),
      cell: ({ validUntil, expired }) => (
        <>
          <DateTime iso={validUntil} />{' '}
          {expired && <StatusTag tone="seal">{t('property.expired')}</StatusTag>}
        </>
      ),
    },
    {
      title: t('property.status'),
      cell: ({ state, current }) => (
        <StatusTag tone={state === PropertyState.CONFIRMED && !current ? 'plain' : TONES[state]}>
          {t(state === PropertyState.CONFIRMED && !current ? 'property.former' : `property.state.${state}`)}
        </StatusTag>
      ),
    },
  ];
}
