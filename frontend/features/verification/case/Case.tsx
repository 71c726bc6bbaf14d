import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConditionList } from '@/components/eligibility/ConditionList';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type Eligibility from '@/generated/org/anju/Eligibility';
import type EvidenceState from '@/generated/org/anju/EvidenceState';
import type PersonalField from '@/generated/org/anju/PersonalField';
import { useT } from '@/lib/i18n';
import { DecidedNote } from '../DecidedNote';
import { useCase } from '../queries';
import { useOwnKinds } from '../roles';
import { TONES } from '../tones';
import { queuePath, trailOf } from '../trail';
import styles from './Case.module.css';
import { Claims } from './Claims';
import { Decision, DECISION } from './Decision';
import { Earlier } from './Earlier';
import { History } from './History';
import { Members } from './Members';
import { evidenceState } from './standing';

/** A masked value with the way to see it in clear, which another feature has; the mobile number has no place. */
export type ShowMasked = (
  field: `${PersonalField}`,
  masked: string,
  position: number | undefined,
) => ReactNode;

interface CaseProps {
  applicationId: number;
  /** What the registries say, which another feature shows. */
  evidence: (check: CheckCase, state: EvidenceState) => ReactNode;
  /** The family's place in the order. */
  rank?: ReactNode;
  /** The papers of the case, which another feature shows. */
  papers: (check: CheckCase) => ReactNode;
  reveal: ShowMasked;
}

/** One application before its check: what the family states beside what is found and what is demanded. */
export function Case({ applicationId, ...parts }: CaseProps) {
  const query = useCase(applicationId);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={10} />}>
      {(check) => (
        <CasePage key={check.applicationId} check={check} onReload={() => void query.refetch()} {...parts} />
      )}
    </Loaded>
  );
}

interface CasePageProps extends Omit<CaseProps, 'applicationId'> {
  check: CheckCase;
  onReload: () => void;
}

function CasePage({ check, onReload, evidence, rank, papers, reveal }: CasePageProps) {
  const t = useT();
  const trail = trailOf(useLocation().state);
  const isOfficer = useOwnKinds().length > 0;
  const shown: ShowMasked = isOfficer ? reveal : (_field, masked) => masked;
  return (
    <>
      <PageHeader
        crumbs={[{ to: queuePath(trail), text: t('verification.queue.title') }]}
        mark={<Marks check={check} />}
        title={check.receipt}
        lead={t('verification.case.lead', {
          offering: check.offeringName,
          category: t(`verification.category.${check.category}`),
        })}
      />
      <Stack>
        {trail.decided && <DecidedNote decided={trail.decided} />}
        <ToDecision />
        <Split aside={<Decision check={check} trail={trail} onReload={onReload} />}>
          <Stack>
            {evidence(check, evidenceState(check))}
            <div className={styles.beside}>
              <Claims check={check} mobile={shown('MOBILE', check.mobileMasked, undefined)} />
              <Conditions eligibility={check.eligibility} />
            </div>
            <Members members={check.members} reveal={shown} />
            {isOfficer && papers(check)}
            {isOfficer && rank}
            <Earlier applications={check.earlier} />
            <History check={check} />
          </Stack>
        </Split>
      </Stack>
    </>
  );
}

/** On a phone the decision stands below everything that it rests on. */
function ToDecision() {
  const t = useT();
  const go = () => document.getElementById(DECISION)?.focus();
  return (
    <div className={styles.jump}>
      <Button wide onClick={go}>
        {t('verification.case.toDecision')}
      </Button>
    </div>
  );
}

function Marks({ check: { status, work, refusals } }: { check: CheckCase }) {
  const t = useT();
  const isToConfirm = refusals.some(({ kind, outcome }) => kind === work?.kind && outcome === undefined);
  return (
    <div className={styles.marks}>
      <StatusTag tone={TONES[status]}>{t(`verification.status.${status}`)}</StatusTag>
      {isToConfirm && <StatusTag tone="seal">{t('verification.tag.toConfirm')}</StatusTag>}
      {work?.fullReview && <StatusTag tone="amber">{t('verification.tag.fullReview')}</StatusTag>}
    </div>
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
