import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { ProjectEndpoint } from '@/generated/endpoints';
import ProjectState from '@/generated/org/anju/ProjectState';
import type ProjectView from '@/generated/org/anju/ProjectView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { formOf, typedOf } from './entry';
import { ProjectFields } from './ProjectFields';

/** What its company can do with a project that is not decided: mend it, submit it, give it up. */
export function Plan({ view }: { view: ProjectView }) {
  const t = useT();
  const [isEdited, setEdited] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { row, version } = view;
  const isPlanned = row.state === ProjectState.PLANNED;
  const isWhole = view.demand !== undefined && row.unitsPlanned !== undefined;
  const submit = useCommand(() => ProjectEndpoint.submit(row.id, version), { refreshes: ['project'] });
  const withdraw = useCommand(() => ProjectEndpoint.withdraw(row.id, version), {
    refreshes: ['project'],
  });
  if (isEdited) {
    return <Revision view={view} onDone={() => setEdited(false)} />;
  }
  return (
    <Card title={t('project.plan')} tone={isPlanned ? 'amber' : 'plain'}>
      <Stack>
        <p>{t(planWords(isPlanned, isWhole))}</p>
        <Refusal error={submit.error ?? withdraw.error} />
        <Actions>
          {isPlanned && (
            <>
              <Button kind="primary" disabled={!isWhole || submit.isRunning} onClick={() => submit.run()}>
                {t('project.submit')}
              </Button>
              <Button onClick={() => setEdited(true)}>{t('project.revise')}</Button>
            </>
          )}
          <Button kind="danger" disabled={withdraw.isRunning} onClick={() => setLeaving(true)}>
            {t('project.withdraw')}
          </Button>
        </Actions>
      </Stack>
      <ConfirmDialog
        open={isLeaving}
        title={t('project.withdraw.sure', { name: row.name })}
        confirm={t('project.withdraw')}
        danger
        onConfirm={() => {
          setLeaving(false);
          withdraw.run();
        }}
        onCancel={() => setLeaving(false)}
      >
        {t('project.withdraw.text')}
      </ConfirmDialog>
    </Card>
  );
}

function planWords(isPlanned: boolean, isWhole: boolean) {
  if (!isPlanned) {
    return 'project.plan.submitted';
  }
  return isWhole ? 'project.plan.ready' : 'project.plan.incomplete';
}

function Revision({ view, onDone }: { view: ProjectView; onDone: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState(() => typedOf(view));
  const revise = useCommand(() => ProjectEndpoint.revise(view.row.id, view.version, formOf(typed)), {
    refreshes: ['project'],
    done: onDone,
  });
  return (
    <Card title={t('project.revise')}>
      <ProjectFields
        typed={typed}
        onType={setTyped}
        command={revise}
        send={t('project.save')}
        onCancel={onDone}
      />
    </Card>
  );
}
