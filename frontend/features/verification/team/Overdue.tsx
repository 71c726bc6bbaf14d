import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type CheckKind from '@/generated/org/anju/CheckKind';
import QueueOrder from '@/generated/org/anju/QueueOrder';
import Standing from '@/generated/org/anju/Standing';
import { useT } from '@/lib/i18n';
import { AssignTo } from '../AssignTo';
import { EvidenceTag } from '../EvidenceTag';
import { useQueue } from '../queries';
import { addressOf, type ChosenCases } from '../queue/chosen';
import { casePath, type CaseTrail } from '../trail';
import styles from './Team.module.css';

const OVERDUE = {
  filter: { standing: Standing.OVERDUE },
  order: QueueOrder.WAITING,
  descending: false,
} satisfies Omit<ChosenCases, 'page'>;

/** What is overdue in a check, the longest first, each with a way to hand it to somebody. */
export function Overdue({ kind }: { kind: CheckKind }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const trail: CaseTrail = { from: addressOf('overdue', kind).toString() };
  return (
    <div>
      <h3 className={styles.heading}>{t('verification.team.overdue.title')}</h3>
      <Loaded query={useQueue(kind, { ...OVERDUE, page })} skeleton={<Skeleton lines={3} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('verification.team.overdue.caption', { kind: t(`verification.kind.${kind}`) })}
            columns={[
              {
                title: t('verification.column.receipt'),
                heads: true,
                cell: ({ applicationId, receipt }) => (
                  <Link to={casePath(applicationId)} state={trail}>
                    {receipt}
                  </Link>
                ),
              },
              { title: t('verification.column.due'), cell: ({ dueOn }) => <DateTime iso={dueOn} /> },
              {
                title: t('verification.column.holder'),
                cell: ({ holder }) =>
                  holder ?? <span className="muted">{t('verification.holder.none')}</span>,
              },
              {
                title: t('verification.column.evidence'),
                cell: ({ evidence }) => <EvidenceTag state={evidence} />,
              },
              { title: t('verification.column.offering'), cell: ({ offeringName }) => offeringName },
            ]}
            data={data}
            rowKey={({ applicationId }) => applicationId}
            actions={({ applicationId, receipt, district }) => (
              <AssignTo applicationId={applicationId} kind={kind} receipt={receipt} district={district} />
            )}
            onPage={setPage}
            empty={<p className="muted">{t('verification.team.none')}</p>}
          />
        )}
      </Loaded>
    </div>
  );
}
