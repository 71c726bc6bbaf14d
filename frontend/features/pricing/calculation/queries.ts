import { CalculationEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

/** Read anew together with the list: a saved list stands against its limits at once. */
export const PRICES = 'pricing';

export const LINES = 50;
export const SHEETS = 10;

export const useCalculation = (offeringId: number) =>
  useQuery([PRICES, 'calculation', offeringId], () => CalculationEndpoint.show(offeringId));

export const useSheets = (offeringId: number, page: number) =>
  useQuery([PRICES, 'sheets', offeringId, page], () => CalculationEndpoint.sheets(offeringId, page, SHEETS));

export const useGenerated = (offeringId: number, onlyChanged: boolean, page: number) =>
  useQuery([PRICES, 'generated', offeringId, onlyChanged, page], () =>
    CalculationEndpoint.preview(offeringId, onlyChanged, page, LINES),
  );
