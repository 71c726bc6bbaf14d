import CorrectionField from '@/generated/org/anju/CorrectionField';
import type CorrectionMark from '@/generated/org/anju/CorrectionMark';

/** The remark at each marked field, as typed; a field without one is not marked. */
export type Remarks = Partial<Record<CorrectionField, string | undefined>>;

/** What is sent; undefined while nothing is marked or a mark has no words. */
export function marksOf(remarks: Remarks): CorrectionMark[] | undefined {
  const marks = Object.values(CorrectionField).flatMap((field) => {
    const remark = remarks[field];
    return remark === undefined ? [] : [{ field, remark: remark.trim() }];
  });
  return marks.length > 0 && marks.every(({ remark }) => remark !== '') ? marks : undefined;
}
