import { untilAllRead, untilRead } from '@/components/imports/imports';
import { StockEndpoint, StockImportEndpoint } from '@/generated/endpoints';
import type StockDifferenceKind from '@/generated/org/anju/StockDifferenceKind';
import { useQuery } from '@/lib/query';
import { choiceOf, type Chosen } from './chosen';

const PAGE = 20;

export const useUnits = (chosen: Chosen) =>
  useQuery(['stock', 'list', chosen], () =>
    StockEndpoint.list(choiceOf(chosen), chosen.order, chosen.page, PAGE),
  );

/** Pages and orders do not change what the units add up to. */
export const useTotals = (chosen: Chosen) => {
  const choice = choiceOf(chosen);
  return useQuery(['stock', 'totals', choice], () => StockEndpoint.totals(choice));
};

export const useUnit = (unitId: number) =>
  useQuery(['stock', 'unit', unitId], () => StockEndpoint.unit(unitId));

export const useDistricts = () => useQuery(['stock', 'districts'], () => StockImportEndpoint.districts());

export const useImports = (district: string) =>
  useQuery(['stock', 'imports', district], () => StockImportEndpoint.imports(district), untilAllRead);

export const usePreview = (importId: number) =>
  useQuery(['stock', 'preview', importId], () => StockImportEndpoint.preview(importId), untilRead);

export const useWrongRows = (importId: number, page: number) =>
  useQuery(['stock', 'wrong', importId, page], () => StockImportEndpoint.wrongRows(importId, page, PAGE));

export const useDifferences = (importId: number, kind: StockDifferenceKind, page: number) =>
  useQuery(['stock', 'differences', importId, kind, page], () =>
    StockImportEndpoint.differences(importId, kind, page, PAGE),
  );

export const useMissing = (importId: number, page: number) =>
  useQuery(['stock', 'missing', importId, page], () => StockImportEndpoint.missing(importId, page, PAGE));
