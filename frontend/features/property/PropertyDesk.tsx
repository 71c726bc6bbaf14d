import { useState } from 'react';
import { Button } from '@/components/Button';
import type { Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type PropertyRow from '@/generated/org/anju/PropertyRow';
import PropertyState from '@/generated/org/anju/PropertyState';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { EnterProperty } from './EnterProperty';
import { PropertyRecord } from './PropertyRecord';
import { usePage } from './queries';

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
  const columns = useColumns();
  return (
    <Stack>
      <StateList
        title={t('property.title')}
        filter={{
          label: t('property.status'),
          all: t('property.all'),
          states: Object.values(PropertyState),
          word: (state) => t(`property.state.${state}`),
        }}
        usePage={usePage}
        columns={columns}
        actions={(record) => (
          <Button kind="quiet" onClick={() => onOpen(record)}>
            {t('property.open')}
          </Button>
        )}
        empty={{ title: t('property.none'), text: t('property.none.text') }}
      />
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
          <span className="under small muted">
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
