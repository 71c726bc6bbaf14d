import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type PublishedWishes from '@/generated/org/anju/PublishedWishes';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import type { CheckOutcome, Verdict } from './protocol/finding';
import { addressOf, check, FILES } from './published';
import { usePublishedWishes } from './queries';
import styles from './Wish.module.css';

interface PublishedPageProps {
  offeringId: number;
  phase: number;
}

/** What is published about a closed phase, and its check in the visitor's own browser. */
export default function PublishedPage({ offeringId, phase }: PublishedPageProps) {
  const t = useT();
  const query = usePublishedWishes(offeringId);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(all) => {
        const published = all.find((one) => one.phase === phase);
        return published ? (
          <Published offeringId={offeringId} published={published} />
        ) : (
          <EmptyState page title={t('wish.published.none')} text={t('wish.published.none.text')} />
        );
      }}
    </Loaded>
  );
}

function Published({ offeringId, published }: { offeringId: number; published: PublishedWishes }) {
  const t = useT();
  const format = useFormat();
  const { phase, closedAt, families, lists, assigned, digest } = published;
  return (
    <Stack wide>
      <PageHeader
        title={t('wish.published.title')}
        lead={t('wish.published.lead', { phase, time: format.dateTime(closedAt) })}
      />
      <KeyValues
        items={[
          { label: t('wish.published.families'), value: format.count(families) },
          { label: t('wish.published.lists'), value: format.count(lists) },
          { label: t('wish.published.assigned'), value: format.count(assigned) },
          { label: t('wish.published.digest'), value: <code className={styles.digest}>{digest}</code> },
        ]}
      />
      <Checking offeringId={offeringId} phase={phase} />
      <Card title={t('wish.published.files')}>
        <ul>
          {FILES.map((file) => (
            <li key={file}>
              <a href={addressOf(offeringId, phase, file)} download={file}>
                {file}
              </a>{' '}
              <span className="muted small">{t(`wish.published.file.${file}` satisfies TextKey)}</span>
            </li>
          ))}
        </ul>
        <p className="muted small">{t('wish.verify.tool')}</p>
      </Card>
    </Stack>
  );
}

function Checking({ offeringId, phase }: PublishedPageProps) {
  const t = useT();
  const [own, setOwn] = useState<File>();
  const checking = useCommand(() => check(offeringId, phase, own));
  const { result, error, isRunning } = checking;
  return (
    <Card title={t('wish.verify')}>
      <Stack>
        <p>{t('wish.verify.text')}</p>
        <p>
          <label>
            {t('wish.verify.own')}{' '}
            <input type="file" accept=".json" onChange={({ target }) => setOwn(target.files?.[0])} />
          </label>
        </p>
        <Button kind="primary" disabled={isRunning} onClick={() => checking.run()}>
          {t(isRunning ? 'wish.verify.running' : result ? 'wish.verify.again' : 'wish.verify')}
        </Button>
        <div aria-live="polite">
          {error && <p>{t('wish.verify.failed')}</p>}
          {result && <Judged verdict={result} />}
        </div>
      </Stack>
    </Card>
  );
}

const TONES: Readonly<Record<CheckOutcome, Tone>> = { passed: 'jade', failed: 'seal', skipped: 'plain' };

function Judged({ verdict }: { verdict: Verdict }) {
  const t = useT();
  const { own } = verdict;
  return (
    <Stack>
      <h3>{t(verdict.holds ? 'wish.verify.holds' : 'wish.verify.broken')}</h3>
      <ul className={styles.findings}>
        {verdict.findings.map(({ check: name, outcome }) => (
          <li key={name}>
            <StatusTag tone={TONES[outcome]}>{t(`wish.outcomes.${outcome}` satisfies TextKey)}</StatusTag>
            <p>{t(`wish.checks.${name}` satisfies TextKey)}</p>
          </li>
        ))}
      </ul>
      {own && (
        <p>
          {own.place === null
            ? t('wish.verify.own.none', { rank: own.rank, version: own.version })
            : t('wish.verify.own.assigned', { rank: own.rank, version: own.version, place: own.place })}
        </p>
      )}
    </Stack>
  );
}
