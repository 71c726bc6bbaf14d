import * as PaperEndpoint from '@/generated/PaperEndpoint';
import type Category from '@/generated/org/anju/Category';
import { useCommand, useQuery } from '@/lib/query';

export const usePapers = (
  folder: string,
  offeringId: number,
  category: Category | undefined,
  married: boolean,
) =>
  useQuery(['papers', folder, offeringId, category, married], () =>
    PaperEndpoint.ofFolder(folder, offeringId, category, married),
  );

export const usePapersOfApplication = (applicationId: number) =>
  useQuery(['papers', 'application', applicationId], () => PaperEndpoint.ofApplication(applicationId));

export const useRemovePaper = (folder: string) =>
  useCommand((paperId: number) => PaperEndpoint.remove(folder, paperId), { refreshes: ['papers'] });
