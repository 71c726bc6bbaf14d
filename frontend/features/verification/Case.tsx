import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Card } from '@/components/Card';
import { ConditionList } from '@/components/eligibility/ConditionList';
import { DataTable } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type CaseDecision from '@/generated/org/anju/CaseDecision';
import type CaseMember from '@/generated/org/anju/CaseMember';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type PersonalField from '@/generated/org/anju/PersonalField';
import type Eligibility from '@/generated/org/anju/Eligibility';
import { useT } from '@/lib/i18n';
import styles from './Case.module.css';
import { Claims } from './Claims';
import { DecidedNote } from './DecidedNote';
import { Corrections } from './Corrections';
import { Decision } from './Decision';
import { TONES } from './tones';
import { useCase } from './queries';
import type { CaseTrail } from './trail';

/** A masked value with the way to see it in clear, which another feature has; the mobile number has no place. */
export type ShowMasked = (
  field: `${PersonalField}`,
  masked: string,
  position: number | undefined,
) => ReactNode;

interface CaseProps {
  applicationId: number;
  /** The family's place in the order. */
  rank?: ReactNode;
  /** The papers of the case, which another feature shows. */
  papers: (check: CheckCase) => ReactNode;
  reveal: ShowMasked;
}

/** One application before its check: what the family states beside what is demanded. */
export function Case({ applicationId, rank, papers, reveal }: CaseProps) {
  const query = useCase(applicationId);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={10} />}>
      {(check) => (
        <CasePage
          key={`${check.applicationId}-${check.version}`}
          check={check}
          rank={rank}
          papers={papers(check)}
          reveal={reveal}
        />
      )}
    </Loaded>
  );
}

interface CasePageProps {
  check: CheckCase;
  rank: ReactNode;
  papers: ReactNode;
  reveal: ShowMasked;
}

function CasePage({ check, rank, papers, reveal }: CasePageProps) {
  const t = useT();
  const trail = useLocation().state as CaseTrail | null;
  return (
    <>
      <PageHeader
        crumbs={[{ to: '/bureau/queue', text: t('verification.queue.title') }]}
        mark={<StatusTag tone={TONES[check.status]}>{t(`verification.status.${check.status}`)}</StatusTag>}
        title={check.receipt}
        lead={t('verification.case.lead', {
          offering: check.offeringName,
          category: t(`verification.category.${check.category}`),
        })}
      />
      <Stack>
        {trail?.decided && <DecidedNote decided={trail.decided} />}
        <Split aside={<Decision check={check} passed={trail?.passed ?? []} />}>
          <Stack>
            <div className={styles.beside}>
              <Claims check={check} mobile={reveal('MOBILE', check.mobileMasked, undefined)} />
              <Conditions eligibility={check.eligibility} />
            </div>
            {rank}
            <Members members={check.members} reveal={reveal} />
            {papers}
            <Earlier decisions={check.decisions} />
            <Corrections corrections={check.corrections} />
          </Stack>
        </Split>
      </Stack>
    </>
  );
}

function Conditions({ eligibility }: { eligibility: Eligibility }) {
  const t = useT();
  return (
    <Card dense title={t('verification.conditions.title')}>
      <ConditionList conditions={eligibility.conditions} />
      <p className="small muted">{t('verification.conditions.lead')}</p>
    </Card>
  );
}

function Members({ members, reveal }: { members: readonly CaseMember[]; reveal: ShowMasked }) {
  const t = useT();
  const rows = members.map((member, index) => ({ ...member, index }));
  return (
    <section className={styles.section}>
      <h2>{t('verification.members.title')}</h2>
      <DataTable
        caption={t('verification.members.caption')}
        columns={[
          {
            title: t('verification.members.relation'),
            heads: true,
            cell: ({ relation }) => t(`verification.relation.${relation}`),
          },
          {
            title: t('verification.members.name'),
            cell: ({ nameMasked, index }) => reveal('NAME', nameMasked, index),
          },
          {
            title: t('verification.column.identity'),
            cell: ({ identityMasked, index }) => reveal('IDENTITY_NUMBER', identityMasked, index),
          },
          { title: t('verification.members.age'), numeric: true, cell: ({ age }) => age },
        ]}
        data={{ items: rows, total: rows.length, page: 0, size: rows.length }}
        rowKey={({ index }) => index}
        empty={<p>{t('verification.members.empty')}</p>}
      />
    </section>
  );
}

function Earlier({ decisions }: { decisions: readonly CaseDecision[] }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('verification.history.title')}</h2>
      {decisions.length === 0 && <p className="muted">{t('verification.history.none')}</p>}
      <ul className={styles.history}>
        {decisions.map((decision) => (
          <li key={`${decision.kind}-${decision.decidedAt}`}>
            <b>
              {t('verification.history.line', {
                kind: t(`verification.kind.${decision.kind}`),
                outcome: t(`verification.outcome.${decision.outcome}`),
              })}
            </b>{' '}
            <span className="small muted">
              <DateTime iso={decision.decidedAt} />
            </span>
            {decision.reason && (
              <p>
                {decision.reason}{' '}
                {decision.article && (
                  <span className="muted">{t('verification.article', { article: decision.article })}</span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
