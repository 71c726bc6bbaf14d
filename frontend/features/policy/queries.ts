import { PolicyEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const PAGE_SIZE = 20;

/** What is in force today; no district means the whole city. */
export const useInForce = (district: string | undefined) =>
  useQuery(['policy', 'inForce', district ?? ''], () => PolicyEndpoint.inForce(district));

export const useVersion = (name: string) =>
  useQuery(['policy', 'version', name], () => PolicyEndpoint.version(name));

export const useVersions = (page: number) =>
  useQuery(['policy', 'versions', page], () => PolicyEndpoint.versions(page, PAGE_SIZE));

export const useDrafts = (page: number) =>
  useQuery(['policy', 'drafts', page], () => PolicyEndpoint.drafts(page, PAGE_SIZE));

export const useDraft = (id: number) => useQuery(['policy', 'draft', id], () => PolicyEndpoint.draft(id));

export const usePreview = (id: number) =>
  useQuery(['policy', 'preview', id], () => PolicyEndpoint.preview(id));
