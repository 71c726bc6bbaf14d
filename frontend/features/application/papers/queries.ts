import * as PaperEndpoint from '@/generated/PaperEndpoint';
import type Category from '@/generated/org/anju/Category';
import { useT } from '@/lib/i18n';
import { useCommand, useQuery } from '@/lib/query';
import { missingNames } from './words';

export const usePapers = (
  folder: string,
  offeringId: number,
  category: Category | undefined,
  married: boolean,
) =>
  useQuery(['papers', folder, offeringId, category, married], () =>
    PaperEndpoint.ofFolder(folder, offeringId, category, married),
  );

/** What the server says is missing, in words; nothing while it is not known. */
export function useMissingPapers(...folder: Parameters<typeof usePapers>): string[] {
  const t = useT();
  const { data } = usePapers(...folder);
  return data ? missingNames(t, data.needs) : [];
}

export const usePapersOfApplication = (applicationId: number) =>
  useQuery(['papers', 'application', applicationId], () => PaperEndpoint.ofApplication(applicationId));

export const useRemovePaper = (folder: string) =>
  useCommand((paperId: number) => PaperEndpoint.remove(folder, paperId), { refreshes: ['papers'] });
