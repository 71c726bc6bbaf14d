import type AcquisitionPaperKind from '@/generated/org/anju/AcquisitionPaperKind';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';

/** The papers of that kind, to choose from. */
export const paperOptions = ({ evidence }: AcquisitionView, kind: AcquisitionPaperKind) =>
  evidence.papers
    .filter((paper) => paper.kind === kind)
    .map(({ id, fileName }) => ({ value: String(id), label: fileName }));
