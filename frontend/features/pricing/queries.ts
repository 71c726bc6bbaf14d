import { untilAllRead, untilRead } from '@/components/imports/imports';
import { BoardEndpoint, PriceListEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const useBoard = (offeringId: number) =>
  useQuery(['pricing', 'board', offeringId], () => BoardEndpoint.board(offeringId));

export interface UnitFilter {
  /** Empty for all buildings. */
  building: string;
  onlyAvailable: boolean;
  page: number;
}

export const PAGE_SIZE = 50;

export const useUnits = (offeringId: number, { building, onlyAvailable, page }: UnitFilter) =>
  useQuery(['pricing', 'units', offeringId, building, onlyAvailable, page], () =>
    PriceListEndpoint.units(offeringId, building, onlyAvailable, page, PAGE_SIZE),
  );

export const useImports = (offeringId: number) =>
  useQuery(['pricing', 'imports', offeringId], () => PriceListEndpoint.imports(offeringId), untilAllRead);

export const usePreview = (importId: number) =>
  useQuery(['pricing', 'preview', importId], () => PriceListEndpoint.preview(importId), untilRead);

export const usePreviewRows = (importId: number, badOnly: boolean, page: number) =>
  useQuery(['pricing', 'rows', importId, badOnly, page], () =>
    PriceListEndpoint.previewRows(importId, badOnly, page, PAGE_SIZE),
  );
