import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type ProjectRow from '@/generated/org/anju/ProjectRow';
import ProjectState from '@/generated/org/anju/ProjectState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePage } from './queries';
import { TONES } from './standing';

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
  const columns = useColumns(base);
  return (
    <>
      <PageHeader title={t('project.title')} lead={lead} actions={actions} />
      <Stack wide>
        {children}
        <StateList
          title={t('project.title')}
          filter={{
            label: t('project.status'),
            all: t('project.all'),
            states: Object.values(ProjectState),
            word: (state) => t(`project.state.${state}`),
          }}
          usePage={usePage}
          columns={columns}
          empty={{ title: t('project.none'), text: t('project.none.text') }}
        />
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
