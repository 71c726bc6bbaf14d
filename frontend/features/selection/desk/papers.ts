import type SelectionPaper from '@/generated/org/anju/SelectionPaper';
import type { ShownFile } from '@/components/FilePreview';
import { uploadFile } from '@/lib/upload';

/** Hands a paper in; a request then names it by the number. */
export const handIn = async (file: File): Promise<number> =>
  (await uploadFile<{ paperId: number }>('/api/selection-papers', file)).paperId;

export const shownFile = ({ id, fileName, type }: SelectionPaper): ShownFile => ({
  path: `/api/selection-papers/${id}`,
  name: fileName,
  type,
});
