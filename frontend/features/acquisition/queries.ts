import {
  AcquisitionDraftEndpoint,
  AcquisitionEndpoint,
  ReplacementPriceEndpoint,
} from '@/generated/endpoints';
import type AcquisitionState from '@/generated/org/anju/AcquisitionState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;
const UNITS_AT_ONCE = 50;

export const useAcquisitions = (state: AcquisitionState | undefined, page: number) =>
  useQuery(['acquisition', 'list', state ?? '', page], () =>
    AcquisitionEndpoint.list(state, page, PAGE_SIZE),
  );

export const useAcquisition = (id: number) =>
  useQuery(['acquisition', 'one', id], () => AcquisitionEndpoint.show(id));

export const useUnits = (id: number, page: number) =>
  useQuery(['acquisition', 'units', id, page], () => AcquisitionEndpoint.units(id, page, UNITS_AT_ONCE));

export const useChoices = () =>
  useQuery(['acquisition', 'choices'], () => AcquisitionDraftEndpoint.choices());

export const useCandidates = (projectId: number, text: string, page: number) =>
  useQuery(['acquisition', 'candidates', projectId, text, page], () =>
    AcquisitionDraftEndpoint.candidates(projectId, undefined, text, page, UNITS_AT_ONCE),
  );

export const usePriceDistricts = () =>
  useQuery(['acquisition', 'replacement', 'districts'], () => ReplacementPriceEndpoint.districts());

export const useReplacementPrices = (page: number) =>
  useQuery(['acquisition', 'replacement', page], () => ReplacementPriceEndpoint.list(page, PAGE_SIZE));
