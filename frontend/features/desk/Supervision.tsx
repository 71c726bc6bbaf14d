import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import Filter from '@/generated/org/anju/ObjectionFilter';
import Task from '@/generated/org/anju/ObjectionTask';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { Due } from './DeskObjection';
import { useAssign, useObjections, useOfficers } from './queries';
import { typed } from './typed';

/** Objections and appeals that were left lying; the supervisor hands each to another officer. */
export function Supervision() {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useObjections(Filter.OVERDUE, page);
  return (
    <>
      <PageHeader title={t('desk.supervise.title')} lead={t('desk.supervise.lead')} />
      <Loaded query={query} skeleton={<Skeleton lines={3} shape="card" />}>
        {({ items, total, size }) =>
          total === 0 ? (
            <EmptyState title={t('desk.supervise.empty')} text={t('desk.supervise.empty.text')} />
          ) : (
            <Stack>
              {items.map((objection) => (
                <Overdue key={`${objection.objectionId}-${objection.version}`} objection={objection} />
              ))}
              <Paging {...{ page, size, total }} label={t('desk.objections.paging')} onPage={setPage} />
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}

function Overdue({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const { objectionId, appeal, overdue } = objection;
  const task = appeal && !overdue ? Task.APPEAL : Task.OBJECTION;
  const holder = appeal && !overdue ? appeal.holder : objection.holder;
  const dueAt = appeal && !overdue ? appeal.dueAt : objection.dueAt;
  return (
    <Card
      title={t(task === Task.APPEAL ? 'desk.supervise.appeal' : 'desk.objection.about', {
        receipt: objection.receipt,
      })}
    >
      <p className="small muted">{objection.offeringName}</p>
      <Due at={dueAt} isOverdue />
      <p>{holder.name ? t('desk.holder.another', { name: holder.name }) : t('desk.holder.nobody')}</p>
      <Assigning objectionId={objectionId} task={task} />
    </Card>
  );
}

function Assigning({ objectionId, task }: { objectionId: number; task: Task }) {
  const t = useT();
  const { data: officers = [] } = useOfficers();
  const [officer, setOfficer] = useState('');
  const assign = useAssign();
  return (
    <div className={styles.form}>
      <Refusal error={assign.error} />
      <SelectField
        label={t('desk.supervise.officer')}
        help={officers.length === 0 ? t('desk.supervise.nobody') : undefined}
        options={officers.map(({ subject, name }) => ({ value: subject, label: name }))}
        bind={typed(officer, setOfficer)}
      />
      <div>
        <Button
          kind="primary"
          disabled={officer === '' || assign.isRunning}
          onClick={() => assign.run({ objectionId, task, officer })}
        >
          {t('desk.supervise.assign')}
        </Button>
      </div>
    </div>
  );
}
