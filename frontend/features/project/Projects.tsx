import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type ProjectRow from '@/generated/org/anju/ProjectRow';
import ProjectState from '@/generated/org/anju/ProjectState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePage } from './queries';
import { TONES } from './standing';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, ProjectState | undefined>> = ProjectState;

interface ProjectsProps {
  /** Where the pages of single projects are. */
  base: string;
  lead: string;
  actions?: ReactNode;
  children?: ReactNode;
}

/** The projects that the reader may see, those before the bureau first. */
export function Projects({ base, lead, actions, children }: ProjectsProps) {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns(base);
  const narrow = (chosen: string) => {
    setState(chosen);
    setPage(0);
  };
  return (
    <>
      <PageHeader title={t('project.title')} lead={lead} actions={actions} />
      <Stack wide>
        {children}
        <SelectField
          label={t('project.status')}
          bind={bindText(state, narrow)}
          options={[
            { value: ALL, label: t('project.all') },
            ...Object.values(ProjectState).map((each) => ({
              value: each,
              label: t(`project.state.${each}`),
            })),
          ]}
        />
        <Loaded query={usePage(STATES[state], page)} skeleton={<Skeleton lines={5} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('project.title')}
              columns={columns}
              data={data}
              rowKey={({ id }) => id}
              onPage={data.total > data.size ? setPage : undefined}
              empty={<EmptyState title={t('project.none')} text={t('project.none.text')} />}
            />
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function useColumns(base: string): Column<ProjectRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('project.name'),
      heads: true,
      cell: ({ id, name }) => <Link to={`${base}/${id}`}>{name}</Link>,
    },
    { title: t('project.company'), cell: ({ company }) => company },
    { title: t('project.district'), cell: ({ district }) => district },
    { title: t('project.way'), cell: ({ way }) => t(`project.way.${way}`) },
    { title: t('project.use'), cell: ({ use }) => t(`project.use.${use}`) },
    {
      title: t('project.units'),
      numeric: true,
      cell: ({ unitsPlanned }) => (unitsPlanned === undefined ? '—' : format.count(unitsPlanned)),
    },
    {
      title: t('project.status'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`project.state.${state}`)}</StatusTag>,
    },
    {
      title: t('project.submittedAt'),
      cell: ({ submittedAt }) => (submittedAt ? <DateTime iso={submittedAt} /> : '—'),
    },
  ];
}
