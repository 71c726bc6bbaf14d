import { AcquirerEndpoint, PolicyEndpoint } from '@/generated/endpoints';
import type QualificationState from '@/generated/org/anju/QualificationState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;

export const useMine = () => useQuery(['acquirer', 'mine'], () => AcquirerEndpoint.mine());

export const usePage = (state: QualificationState | undefined, page: number) =>
  useQuery(['acquirer', 'page', state ?? '', page], () => AcquirerEndpoint.page(state, page, PAGE_SIZE));

export const useOne = (qualificationId: number) =>
  useQuery(['acquirer', 'one', qualificationId], () => AcquirerEndpoint.one(qualificationId));

/** The districts that the measures cover. */
export const useDistricts = () =>
  useQuery(['policy', 'districts'], async () => (await PolicyEndpoint.current()).districts);
