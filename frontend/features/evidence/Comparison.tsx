import { DataTable } from '@/components/DataTable';
import { useFoundValue } from '@/components/evidence/useFoundValue';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type CaseMember from '@/generated/org/anju/CaseMember';
import type Finding from '@/generated/org/anju/Finding';
import FindingState from '@/generated/org/anju/FindingState';
import { useT } from '@/lib/i18n';
import styles from './evidence.module.css';
import { byUrgency } from './findings';
import { personAt } from './persons';

/** Beside the words, so that the outcome is seen without reading or colour. */
const SIGNS: Record<FindingState, string> = {
  [FindingState.SAME]: '✓',
  [FindingState.DIFFERENT]: '✕',
  [FindingState.NOT_FOUND]: '?',
  [FindingState.NOT_CLAIMED]: '–',
};

const TONES: Record<FindingState, Tone> = {
  [FindingState.SAME]: 'jade',
  [FindingState.DIFFERENT]: 'seal',
  [FindingState.NOT_FOUND]: 'amber',
  [FindingState.NOT_CLAIMED]: 'plain',
};

interface ComparisonProps {
  findings: readonly Finding[];
  members: readonly CaseMember[];
}

/** Each fact as stated beside the same fact as registered, the differences on top. */
export function Comparison({ findings, members }: ComparisonProps) {
  const t = useT();
  const valueOf = useFoundValue();
  const rows = byUrgency(findings);
  const value = ({ subject }: Finding, text: string | undefined, without: string) =>
    text === undefined ? <span className="muted">{without}</span> : valueOf(subject, text);
  const subjectOf = ({ subject, member }: Finding) => {
    const words = t(`ui.finding.${subject}`);
    return member === undefined
      ? words
      : t('evidence.of', { subject: words, person: personAt(t, members, member) });
  };
  return (
    <div className={styles.comparison}>
      <DataTable
        caption={t('evidence.caption')}
        columns={[
          { title: t('evidence.column.subject'), heads: true, cell: subjectOf },
          {
            title: t('evidence.column.claimed'),
            cell: (row) => value(row, row.claimed, t('evidence.unclaimed')),
          },
          { title: t('evidence.column.found'), cell: (row) => value(row, row.found, t('evidence.unfound')) },
          {
            title: t('evidence.column.state'),
            cell: ({ state }) => (
              <span data-finding={state}>
                <StatusTag tone={TONES[state]}>
                  <span aria-hidden="true">{SIGNS[state]}</span> {t(`evidence.finding.${state}`)}
                </StatusTag>
              </span>
            ),
          },
        ]}
        data={{ items: rows, total: rows.length, page: 0, size: rows.length }}
        rowKey={(row) => rows.indexOf(row)}
        empty={<p className="muted">{t('evidence.empty')}</p>}
      />
    </div>
  );
}
