import { OfferingEndpoint, PolicyEndpoint, ProjectEndpoint } from '@/generated/endpoints';
import ProjectState from '@/generated/org/anju/ProjectState';
import { useQuery } from '@/lib/query';

export const useOfferings = (page: number, size: number) =>
  useQuery(['offering', 'list', page, size], () => OfferingEndpoint.list(page, size));

export const useOffering = (id: number) => useQuery(['offering', id], () => OfferingEndpoint.show(id));

export const useMyOfferings = (page: number, size: number) =>
  useQuery(['offering', 'mine', page, size], () => OfferingEndpoint.mine(page, size));

export const useMyOffering = (id: number) =>
  useQuery(['offering', 'mine', id], () => OfferingEndpoint.mineOne(id));

export const useEmployers = () => useQuery(['offering', 'employers'], () => OfferingEndpoint.employers());

/** As many as one select can offer. */
const MOST_PROJECTS = 100;

/** The acquirer's approved projects: only their flats are offered. */
export const useApprovedProjects = () =>
  useQuery(['project', 'approved'], () => ProjectEndpoint.page(ProjectState.APPROVED, 0, MOST_PROJECTS));

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());
