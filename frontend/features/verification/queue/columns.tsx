import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { StatusTag } from '@/components/StatusTag';
import type WaitingCase from '@/generated/org/anju/WaitingCase';
import { useT } from '@/lib/i18n';
import { DueTag } from '../DueTag';
import { EvidenceTag } from '../EvidenceTag';
import { casePath, type CaseTrail } from '../trail';
import styles from './Queue.module.css';
import { isSelectable } from './together';
import type { TogetherChoice } from './useTogether';

/**
 * The columns of a queue. `from` is the address that a case is opened from; `together` is there where cases are
 * approved together, and so can be selected.
 */
export function useColumns(from: string, together?: TogetherChoice): Column<WaitingCase>[] {
  const t = useT();
  const trail: CaseTrail = { from };
  const selection: Column<WaitingCase>[] = together
    ? [{ title: t('verification.column.select'), cell: (row) => <Select row={row} together={together} /> }]
    : [];
  return [
    ...selection,
    {
      title: t('verification.column.receipt'),
      heads: true,
      cell: (row) => (
        <div className={styles.receipt}>
          <Link to={casePath(row.applicationId)} state={trail}>
            {row.receipt}
          </Link>
          {row.toConfirm && <StatusTag tone="seal">{t('verification.tag.toConfirm')}</StatusTag>}
          {row.fullReview && <StatusTag tone="amber">{t('verification.tag.fullReview')}</StatusTag>}
        </div>
      ),
    },
    { title: t('verification.column.due'), cell: (row) => <DueTag of={row} /> },
    { title: t('verification.column.holder'), cell: (row) => <Holder row={row} /> },
    { title: t('verification.column.evidence'), cell: ({ evidence }) => <EvidenceTag state={evidence} /> },
    {
      title: t('verification.column.applicant'),
      cell: ({ applicantMasked, identityMasked }) => <Two first={applicantMasked} second={identityMasked} />,
    },
    {
      title: t('verification.column.category'),
      cell: ({ category, employer }) => (
        <Two first={t(`verification.category.${category}`)} second={employer ?? t('verification.own')} />
      ),
    },
    { title: t('verification.column.household'), numeric: true, cell: ({ householdSize }) => householdSize },
    {
      title: t('verification.column.offering'),
      cell: ({ offeringName, district }) => <Two first={offeringName} second={district} />,
    },
  ];
}

function Two({ first, second }: { first: string; second: string }) {
  return (
    <>
      {first} <span className={styles.second}>{second}</span>
    </>
  );
}

function Holder({ row: { holder, mine } }: { row: WaitingCase }) {
  const t = useT();
  if (mine) {
    return <StatusTag tone="jade">{t('verification.holder.mine')}</StatusTag>;
  }
  return holder ?? <span className="muted">{t('verification.holder.none')}</span>;
}

function Select({ row, together }: { row: WaitingCase; together: TogetherChoice }) {
  const t = useT();
  const { receipt, applicationId } = row;
  return isSelectable(row) ? (
    <label className={styles.select}>
      <input
        type="checkbox"
        aria-label={t('verification.together.select', { receipt })}
        checked={together.isSelected(applicationId)}
        onChange={() => together.toggle(applicationId)}
      />
    </label>
  ) : (
    <span className="small muted">{t('verification.together.not')}</span>
  );
}
