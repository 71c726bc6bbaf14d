import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ProjectEndpoint } from '@/generated/endpoints';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { formOf, NOTHING_TYPED } from './entry';
import { ProjectFields } from './ProjectFields';
import { Projects } from './Projects';

/** The company's projects, and the way to a new one. */
export function OwnProjects() {
  const t = useT();
  const [isNew, setNew] = useState(false);
  return (
    <Projects
      base="/acquirer/projects"
      lead={t('project.mine.lead')}
      actions={
        !isNew && (
          <Button kind="primary" onClick={() => setNew(true)}>
            {t('project.new')}
          </Button>
        )
      }
    >
      {isNew && <NewProject onClose={() => setNew(false)} />}
    </Projects>
  );
}

function NewProject({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const create = useCommand(() => ProjectEndpoint.create(formOf(typed)), {
    refreshes: ['project'],
    done: ({ projectId }) => void navigate(`/acquirer/projects/${projectId}`),
  });
  return (
    <Card title={t('project.new')}>
      <ProjectFields
        typed={typed}
        onType={setTyped}
        command={create}
        send={t('project.save')}
        onCancel={onClose}
      />
    </Card>
  );
}
