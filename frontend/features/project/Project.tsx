import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import ProjectState from '@/generated/org/anju/ProjectState';
import type ProjectView from '@/generated/org/anju/ProjectView';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Acceptance } from './Acceptance';
import { Decide } from './Decide';
import { Duties } from './Duties';
import { Plan } from './Plan';
import { useOne } from './queries';
import { Reviews } from './Reviews';
import { enterable, isOpen, TONES } from './standing';

/** One project with its reviews and duties, and what the reader can do about it. */
export function Project({ projectId, listed }: { projectId: number; listed: string }) {
  return (
    <Loaded page query={useOne(projectId)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(view) => <Shown key={view.version} view={view} listed={listed} />}
    </Loaded>
  );
}

/** `listed`: where the list is that it belongs to. */
function Shown({ view, listed }: { view: ProjectView; listed: string }) {
  const t = useT();
  const roles = useSession().person?.roles ?? [];
  const { row } = view;
  const isOwn = roles.includes('acquirer');
  const isDecidable = row.state === ProjectState.SUBMITTED && roles.includes('supervisor');
  return (
    <>
      <PageHeader
        title={row.name}
        crumbs={[{ to: listed, text: t('project.title') }]}
        mark={<StatusTag tone={TONES[row.state]}>{t(`project.state.${row.state}`)}</StatusTag>}
        lead={`${row.company} · ${row.district}`}
      />
      <Split aside={<Facts view={view} />}>
        <Stack wide>
          {isOwn && isOpen(view) && <Plan view={view} />}
          {view.dutiesAsked.length > 0 && <Duties view={view} isOpen={isOwn && isOpen(view)} />}
          {view.acceptanceAsked && row.state === ProjectState.APPROVED && (
            <Acceptance view={view} isOwn={isOwn} />
          )}
          {row.submittedAt && <Reviews view={view} enterable={enterable(view, roles)} />}
          {isDecidable && <Decide view={view} />}
        </Stack>
      </Split>
    </>
  );
}

function Facts({ view }: { view: ProjectView }) {
  const t = useT();
  const format = useFormat();
  const { row, address, demand, decidedAt, reason, takenPart } = view;
  return (
    <Card title={t('project.facts')}>
      <Stack>
        <p>{t(`project.state.${row.state}.next`)}</p>
        <KeyValues
          items={[
            { label: t('project.way'), value: t(`project.way.${row.way}`) },
            { label: t('project.use'), value: t(`project.use.${row.use}`) },
            { label: t('project.address'), value: address },
            {
              label: t('project.units'),
              value: row.unitsPlanned === undefined ? '—' : format.count(row.unitsPlanned),
            },
            {
              label: t('project.survey'),
              value: demand
                ? t('project.survey.found', {
                    area: demand.areaName,
                    surveyed: format.count(demand.surveyed),
                    wanting: format.count(demand.wanting),
                    percent: demand.percent.toFixed(2),
                  })
                : '—',
            },
            ...(row.submittedAt
              ? [{ label: t('project.submittedAt'), value: <DateTime iso={row.submittedAt} /> }]
              : []),
            ...(decidedAt ? [{ label: t('project.decidedAt'), value: <DateTime iso={decidedAt} /> }] : []),
            ...(reason ? [{ label: t('project.reason'), value: reason }] : []),
          ]}
        />
        {takenPart && row.state === ProjectState.SUBMITTED && (
          <p className="muted">{t('project.takenPart')}</p>
        )}
      </Stack>
    </Card>
  );
}
