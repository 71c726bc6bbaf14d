import { KeyValues } from '@/components/KeyValues';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type Finding from '@/generated/org/anju/Finding';
import type FindingState from '@/generated/org/anju/FindingState';
import { useT } from '@/lib/i18n';
import { useFoundValue } from './useFoundValue';

const TONES: Record<`${FindingState}`, Tone> = {
  SAME: 'jade',
  DIFFERENT: 'seal',
  NOT_FOUND: 'seal',
  NOT_CLAIMED: 'plain',
};

interface FindingListProps {
  findings: readonly Finding[];
  /** What the two values are called: claimed and found, or then and now. */
  names: 'claim' | 'change';
}

/** Facts beside each other, as they were claimed and as a registry has them. */
export function FindingList({ findings, names }: FindingListProps) {
  const t = useT();
  const valueOf = useFoundValue();
  return (
    <KeyValues
      items={findings.map(({ subject, member, claimed, found, state }) => ({
        label:
          member === undefined
            ? t(`ui.finding.${subject}`)
            : t('ui.finding.of', { subject: t(`ui.finding.${subject}`), person: member + 1 }),
        value: (
          <>
            <StatusTag tone={TONES[state]}>{t(`ui.finding.state.${state}`)}</StatusTag>{' '}
            {t(names === 'claim' ? 'ui.finding.values.claim' : 'ui.finding.values.change', {
              first: valueOf(subject, claimed),
              second: valueOf(subject, found),
            })}
          </>
        ),
      }))}
    />
  );
}
