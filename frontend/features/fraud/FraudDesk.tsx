import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import type { Column } from '@/components/DataTable';
import { LongTextField, TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import { FraudEndpoint } from '@/generated/endpoints';
import type FraudRow from '@/generated/org/anju/FraudRow';
import FraudState from '@/generated/org/anju/FraudState';
import { useSession } from '@/lib/auth/session';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useCases } from './queries';
import { nextOf, TONES } from './steps';

const SHORTEST = 10;

/** The bureau's cases, the most urgent first, and the way to open one. */
export function FraudDesk() {
  const t = useT();
  const { person } = useSession();
  const [isOpening, setOpening] = useState(false);
  const mayOpen = person?.roles.includes('bureau-officer');
  return (
    <>
      <PageHeader
        title={t('fraud.title')}
        lead={t('fraud.lead')}
        actions={
          mayOpen &&
          !isOpening && (
            <Button kind="primary" onClick={() => setOpening(true)}>
              {t('fraud.open')}
            </Button>
          )
        }
      />
      <Stack wide>
        {isOpening && <OpenCase onClose={() => setOpening(false)} />}
        <Cases />
      </Stack>
    </>
  );
}

function Cases() {
  const t = useT();
  return (
    <Stack>
      <StateList
        title={t('fraud.title')}
        filter={{
          label: t('fraud.filter'),
          all: t('fraud.filter.all'),
          states: Object.values(FraudState),
          word: (state) => t(`fraud.state.${state}`),
        }}
        usePage={useCases}
        columns={useColumns()}
        empty={{ title: t('fraud.none'), text: t('fraud.none.text') }}
      />
    </Stack>
  );
}

function useColumns(): Column<FraudRow>[] {
  const t = useT();
  return [
    {
      title: t('fraud.column.receipt'),
      heads: true,
      cell: ({ id, receipt }) => <Link to={`/bureau/fraud/${id}`}>{receipt}</Link>,
    },
    { title: t('fraud.column.applicant'), cell: ({ applicant }) => applicant },
    { title: t('fraud.column.offering'), cell: ({ offeringName }) => offeringName },
    {
      title: t('fraud.column.state'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`fraud.state.${state}`)}</StatusTag>,
    },
    { title: t('fraud.column.next'), cell: (row) => <Next row={row} /> },
  ];
}

/** What is to be done and by when; what is late says so in words. */
function Next({ row }: { row: FraudRow }) {
  const t = useT();
  const now = useServerNow();
  const next = nextOf(row);
  if (next === 'fraud.next.over') {
    return <span className="muted">{t(next)}</span>;
  }
  const isBureaus = next === 'fraud.next.decide' || next === 'fraud.next.decideAppeal';
  return (
    <>
      {t(next)} <RelativeTime iso={row.dueAt} />{' '}
      {isBureaus && Date.parse(row.dueAt) < now && <StatusTag tone="seal">{t('fraud.overdue')}</StatusTag>}
    </>
  );
}

function OpenCase({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [receipt, setReceipt] = useState('');
  const [description, setDescription] = useState('');
  const open = useCommand(() => FraudEndpoint.open(receipt, description), {
    refreshes: ['fraud'],
    done: ({ caseId }) => void navigate(`/bureau/fraud/${caseId}`),
  });
  const isWhole = receipt.trim() !== '' && description.trim().length >= SHORTEST;
  return (
    <Card title={t('fraud.open')}>
      <Stack>
        <p>{t('fraud.open.lead')}</p>
        <TextField
          label={t('fraud.column.receipt')}
          maxLength={40}
          autoComplete="off"
          bind={bindText(receipt, setReceipt)}
        />
        <LongTextField
          label={t('fraud.open.description')}
          help={t('fraud.open.help')}
          bind={bindText(description, setDescription)}
        />
        <Refusal error={open.error} />
        <Actions>
          <Button kind="primary" disabled={!isWhole || open.isRunning} onClick={() => open.run()}>
            {t('fraud.open.send')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('fraud.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
