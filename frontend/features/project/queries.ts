import { AcquirerEndpoint, DemandEndpoint, ProjectEndpoint } from '@/generated/endpoints';
import type ProjectState from '@/generated/org/anju/ProjectState';
import QualificationState from '@/generated/org/anju/QualificationState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;
const ALL = 200;

export const usePage = (state: ProjectState | undefined, page: number) =>
  useQuery(['project', 'page', state ?? '', page], () => ProjectEndpoint.page(state, page, PAGE_SIZE));

export const useOne = (projectId: number) =>
  useQuery(['project', 'one', projectId], () => ProjectEndpoint.one(projectId));

/** The surveys on which a project can rest. */
export const useSurveys = () =>
  useQuery(['demand', 'confirmed'], async () => (await DemandEndpoint.confirmed(0, ALL)).items);

/** The districts in which the reader's company may act. */
export const useOwnDistricts = () =>
  useQuery(['acquirer', 'districts'], async () =>
    (await AcquirerEndpoint.mine())
      .filter(({ state }) => state === QualificationState.ACTIVE)
      .map(({ district }) => district),
  );
