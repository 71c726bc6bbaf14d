import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import type CaseEvidence from '@/generated/org/anju/CaseEvidence';
import type CaseMember from '@/generated/org/anju/CaseMember';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type EvidenceState from '@/generated/org/anju/EvidenceState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Comparison } from './Comparison';
import styles from './evidence.module.css';
import { countsFor } from './findings';
import { Replies } from './Replies';
import { TONES } from './tones';

interface EvidenceCardProps {
  evidence: CaseEvidence;
  /** The check that is looked at; undefined when the case waits for none. */
  kind: CheckKind | undefined;
  /** Of that check. */
  state: EvidenceState;
  /** In the order of the household. */
  members: readonly CaseMember[];
}

/** What the registries say beside what the family states, and where each answer comes from. */
export function EvidenceCard({ evidence, kind, state, members }: EvidenceCardProps) {
  const t = useT();
  const format = useFormat();
  const { waitingSince, replies, findings, employer, employerCode } = evidence;
  const others = findings.filter((each) => !countsFor(each, kind));
  return (
    <Card
      dense
      title={t('evidence.title')}
      aside={<StatusTag tone={TONES[state]}>{t(`evidence.state.${state}`)}</StatusTag>}
    >
      <Stack>
        <div className={styles.notes}>
          <p>
            {t(`evidence.note.${state}`)}
            {waitingSince && ` ${t('evidence.waitingSince', { time: format.dateTime(waitingSince) })}`}
          </p>
          <p className="small muted">{t('evidence.lead')}</p>
        </div>
        <Comparison findings={findings.filter((each) => countsFor(each, kind))} members={members} />
        {others.length > 0 && (
          <details>
            <summary>{t('evidence.others', { count: others.length })}</summary>
            <Comparison findings={others} members={members} />
          </details>
        )}
        {employer && (
          <p className="small">
            {employerCode
              ? t('evidence.employer.code', { name: employer, code: employerCode })
              : t('evidence.employer', { name: employer })}
          </p>
        )}
        {replies.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t('evidence.replies')}</h3>
            <Replies replies={replies} members={members} />
          </section>
        )}
      </Stack>
    </Card>
  );
}
