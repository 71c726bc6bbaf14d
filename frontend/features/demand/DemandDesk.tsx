import { useState } from 'react';
import { Button } from '@/components/Button';
import type { Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import DemandState from '@/generated/org/anju/DemandState';
import type DemandView from '@/generated/org/anju/DemandView';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { EnterResult } from './EnterResult';
import { usePage } from './queries';
import { SettleResult } from './SettleResult';

const TONES: Record<DemandState, Tone> = { ENTERED: 'amber', CONFIRMED: 'jade', DISCARDED: 'plain' };

/** What surveys found in the officer's districts: entered by one, settled by another. */
export function DemandDesk() {
  const t = useT();
  const { person } = useSession();
  const isOfficer = person?.roles.includes('bureau-officer') ?? false;
  const [isEntering, setEntering] = useState(false);
  const [opened, setOpened] = useState<DemandView>();
  return (
    <>
      <PageHeader
        title={t('demand.title')}
        lead={t('demand.lead')}
        actions={
          isOfficer &&
          !isEntering && (
            <Button kind="primary" onClick={() => setEntering(true)}>
              {t('demand.enter')}
            </Button>
          )
        }
      />
      <Stack wide>
        {isEntering && <EnterResult onClose={() => setEntering(false)} />}
        {opened && (
          <SettleResult
            key={opened.id}
            result={opened}
            maySettle={isOfficer}
            onClose={() => setOpened(undefined)}
          />
        )}
        <Results onOpen={setOpened} />
      </Stack>
    </>
  );
}

function Results({ onOpen }: { onOpen: (result: DemandView) => void }) {
  const t = useT();
  const columns = useColumns();
  return (
    <Stack>
      <StateList
        title={t('demand.title')}
        filter={{
          label: t('demand.status'),
          all: t('demand.all'),
          states: Object.values(DemandState),
          word: (state) => t(`demand.state.${state}`),
        }}
        usePage={usePage}
        columns={columns}
        actions={(result) => (
          <Button kind="quiet" onClick={() => onOpen(result)}>
            {t('demand.open')}
          </Button>
        )}
        empty={{ title: t('demand.none'), text: t('demand.none.text') }}
      />
    </Stack>
  );
}

function useColumns(): Column<DemandView>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('demand.area'), heads: true, cell: ({ areaName }) => areaName },
    { title: t('demand.district'), cell: ({ district }) => district },
    { title: t('demand.surveyedOn'), cell: ({ surveyedOn }) => <DateTime iso={surveyedOn} /> },
    { title: t('demand.surveyed'), cell: ({ surveyed }) => format.count(surveyed), numeric: true },
    { title: t('demand.wanting'), cell: ({ wanting }) => format.count(wanting), numeric: true },
    {
      title: t('demand.share'),
      cell: ({ percent, enough, neededPercent }) => (
        <StatusTag tone={enough ? 'jade' : 'seal'}>
          {t(enough ? 'demand.enough' : 'demand.tooLittle', {
            percent: percent.toFixed(2),
            needed: neededPercent,
          })}
        </StatusTag>
      ),
    },
    {
      title: t('demand.status'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`demand.state.${state}`)}</StatusTag>,
    },
  ];
}
