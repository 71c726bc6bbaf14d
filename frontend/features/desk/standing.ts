import type NoticeProgress from '@/generated/org/anju/NoticeProgress';

export type Standing = 'applications' | 'checking' | 'prices' | 'ready' | 'notice' | 'over' | 'sealed';
export type Missing = 'applications' | 'undecided' | 'nobody' | 'prices';

/** What has to happen before the notice of an offering; empty when it can be published. `now` in epoch milliseconds. */
export function missingFor(progress: NoticeProgress, now: number): readonly Missing[] {
  const missing: Missing[] = [];
  if (Date.parse(progress.applicationsCloseAt) > now) {
    missing.push('applications');
  }
  if (progress.undecided > 0) {
    missing.push('undecided');
  }
  if (progress.qualified === 0) {
    missing.push('nobody');
  }
  if (!progress.pricesFiled) {
    missing.push('prices');
  }
  return missing;
}

/** Where an offering stands between its announcement and its draw. */
export function standingOf(progress: NoticeProgress, now: number): Standing {
  if (progress.drawNumber) {
    return 'sealed';
  }
  if (progress.noticeClosesAt) {
    return Date.parse(progress.noticeClosesAt) > now ? 'notice' : 'over';
  }
  const [first] = missingFor(progress, now);
  if (first === undefined) {
    return 'ready';
  }
  return first === 'applications' || first === 'prices' ? first : 'checking';
}
