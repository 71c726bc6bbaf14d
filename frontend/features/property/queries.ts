import { ProjectEndpoint, PropertyEndpoint } from '@/generated/endpoints';
import ProjectState from '@/generated/org/anju/ProjectState';
import type PropertyState from '@/generated/org/anju/PropertyState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;
const ALL = 200;

export const usePage = (state: PropertyState | undefined, page: number) =>
  useQuery(['property', 'page', state ?? '', page], () =>
    PropertyEndpoint.page(undefined, state, page, PAGE_SIZE),
  );

/** The projects for which the reader's company can record a service. */
export const useApprovedProjects = () =>
  useQuery(
    ['project', 'approved'],
    async () => (await ProjectEndpoint.page(ProjectState.APPROVED, 0, ALL)).items,
  );

export const useOfOffering = (offeringId: number) =>
  useQuery(['property', 'offering', offeringId], () => PropertyEndpoint.ofOffering(offeringId));
