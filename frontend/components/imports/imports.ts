import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';

const PREVIEW_MILLISECONDS = 800;
const LIST_MILLISECONDS = 2_000;

/** The newest import that still waits for its person, so that nobody has to look for it. */
export function pendingOf(imports: readonly ImportView[]): number | undefined {
  return imports
    .filter(({ state }) => state === ImportState.READING || state === ImportState.READY)
    .sort((a, b) => b.id - a.id)
    .at(0)?.id;
}

/** An import is asked for again and again until its workbook is read. */
export const untilRead = {
  refetchEvery: (preview: { job: ImportView } | undefined) =>
    preview?.job.state === ImportState.READING ? PREVIEW_MILLISECONDS : undefined,
};

/** So is a list of imports while one of them is read. */
export const untilAllRead = {
  refetchEvery: (imports: readonly ImportView[] | undefined) =>
    imports?.some(({ state }) => state === ImportState.READING) ? LIST_MILLISECONDS : undefined,
};
