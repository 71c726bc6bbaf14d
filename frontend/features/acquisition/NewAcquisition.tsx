import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { CheckboxField, SelectField, TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { Area } from '@/components/values';
import { AcquisitionDraftEndpoint } from '@/generated/endpoints';
import type CandidateUnit from '@/generated/org/anju/CandidateUnit';
import type DraftChoice from '@/generated/org/anju/DraftChoice';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useCandidates, useChoices } from './queries';
import { typed } from './typed';

/** An acquirer begins an acquisition: for which project, where, and with which homes. */
export function NewAcquisition({ base }: { base: string }) {
  const t = useT();
  return (
    <>
      <PageHeader
        crumbs={[{ to: base, text: t('acquisition.title') }]}
        title={t('acquisition.new')}
        lead={t('acquisition.new.lead')}
      />
      <Loaded query={useChoices()} skeleton={<Skeleton lines={6} />}>
        {(choices) =>
          choices.length === 0 ? (
            <EmptyState title={t('acquisition.new.noProject')} text={t('acquisition.new.noProject.text')} />
          ) : (
            <Drafting choices={choices} base={base} />
          )
        }
      </Loaded>
    </>
  );
}

interface DraftingProps {
  choices: readonly DraftChoice[];
  base: string;
}

function Drafting({ choices, base }: DraftingProps) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const [project, setProject] = useState(String(choices[0]?.projectId ?? ''));
  const [place, setPlace] = useState('');
  const [demand, setDemand] = useState('');
  const [units, setUnits] = useState<ReadonlySet<number>>(new Set());
  const choice = choices.find(({ projectId }) => String(projectId) === project);
  const draft = useCommand(
    () => AcquisitionDraftEndpoint.draft(Number(project), place, Number(demand), [...units]),
    {
      refreshes: ['acquisition'],
      done: ({ acquisitionId }) => void navigate(`${base}/${acquisitionId}`),
    },
  );
  const pick = (next: string) => {
    setProject(next);
    setPlace('');
    setDemand('');
    setUnits(new Set());
  };
  return (
    <Stack wide>
      <Card>
        <Stack>
          <SelectField
            label={t('acquisition.new.project')}
            options={choices.map(({ projectId, name, district }) => ({
              value: String(projectId),
              label: `${name} (${district})`,
            }))}
            bind={typed(project, pick)}
          />
          <SelectField
            label={t('acquisition.new.place')}
            help={t('acquisition.new.place.help')}
            options={(choice?.places ?? []).map((each) => ({ value: each, label: each }))}
            bind={typed(place, setPlace)}
          />
          <SelectField
            label={t('acquisition.new.demand')}
            help={t('acquisition.new.demand.help')}
            options={(choice?.demands ?? []).map(({ id, area, surveyed, wanting }) => ({
              value: String(id),
              label: `${area} ${format.count(wanting)}/${format.count(surveyed)}`,
            }))}
            bind={typed(demand, setDemand)}
          />
        </Stack>
      </Card>
      <Candidates projectId={Number(project)} chosen={units} onChange={setUnits} />
      <Refusal error={draft.error} />
      <Button
        kind="primary"
        disabled={place === '' || demand === '' || units.size === 0 || draft.isRunning}
        onClick={() => draft.run()}
      >
        {t('acquisition.new.send', { count: units.size })}
      </Button>
    </Stack>
  );
}

interface CandidatesProps {
  projectId: number;
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
}

function Candidates({ projectId, chosen, onChange }: CandidatesProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const columns = useColumns(chosen, onChange);
  return (
    <Card title={t('acquisition.candidates')}>
      <Stack>
        <p className="muted">{t('acquisition.candidates.lead')}</p>
        <TextField
          label={t('acquisition.candidates.search')}
          bind={typed(text, (value) => {
            setText(value);
            setPage(0);
          })}
        />
        <Loaded query={useCandidates(projectId, text, page)} skeleton={<Skeleton lines={6} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('acquisition.candidates')}
              columns={columns}
              data={data}
              rowKey={({ unitId }) => unitId}
              onPage={data.total > data.size ? setPage : undefined}
              empty={
                <EmptyState
                  title={t('acquisition.candidates.none')}
                  text={t('acquisition.candidates.none.text')}
                />
              }
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

function useColumns(
  chosen: ReadonlySet<number>,
  onChange: (chosen: ReadonlySet<number>) => void,
): Column<CandidateUnit>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('acquisition.unit'),
      heads: true,
      cell: ({ unitId, code }) => (
        <CheckboxField
          label={code}
          bind={{
            checked: chosen.has(unitId),
            onCheckedChanged: ({ detail }: { detail: { value: boolean } }) => {
              if (detail.value !== chosen.has(unitId)) {
                onChange(toggled(chosen, unitId));
              }
            },
          }}
        />
      ),
    },
    { title: t('acquisition.column.developer'), cell: ({ developer }) => developer },
    {
      title: t('acquisition.unit.where'),
      cell: ({ estate, building, entrance, room }) =>
        [estate, building, entrance, room].filter(Boolean).join(' '),
    },
    { title: t('acquisition.unit.layout'), cell: ({ layout }) => layout },
    {
      title: t('acquisition.unit.area'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    {
      title: t('acquisition.unit.asking'),
      numeric: true,
      cell: ({ askingPrice }) => (askingPrice === undefined ? '—' : format.unitPrice(askingPrice)),
    },
  ];
}

function toggled(chosen: ReadonlySet<number>, unitId: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(unitId)) {
    next.add(unitId);
  }
  return next;
}
