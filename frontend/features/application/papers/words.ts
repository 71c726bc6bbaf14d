import type { ShownFile } from '@/components/FilePreview';
import type Paper from '@/generated/org/anju/Paper';
import type PaperKind from '@/generated/org/anju/PaperKind';
import type PaperNeed from '@/generated/org/anju/PaperNeed';
import PaperNeedState from '@/generated/org/anju/PaperNeedState';
import type { Translate } from '@/lib/i18n';

/** The name of a need: of one kind, or of two of which either is enough. */
export function needName(t: Translate, kinds: readonly PaperKind[]): string {
  const [one, other] = kinds.map((kind) => t(`papers.kind.${kind}`));
  return one !== undefined && other !== undefined ? t('papers.or', { one, other }) : (one ?? '');
}

/** The names of what is still missing, in the order of the list. */
export const missingNames = (t: Translate, needs: readonly PaperNeed[]): string[] =>
  needs.filter(({ state }) => state === PaperNeedState.MISSING).map(({ kinds }) => needName(t, kinds));

/** A paper of a folder, for a look at it. */
export const fileOf = (folder: string, { id, fileName, type }: Paper): ShownFile => ({
  path: `/api/papers/${folder}/${id}`,
  name: fileName,
  type,
});

const KILO = 1024;

/** As people say it: whole KB, MB with one decimal. */
export function sizeWords(t: Translate, bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / KILO));
  return kilo < KILO
    ? t('papers.size.kilo', { value: kilo })
    : t('papers.size.mega', { value: (kilo / KILO).toFixed(1) });
}
