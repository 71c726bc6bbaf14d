import ApplicationOrder from '@/generated/org/anju/ApplicationOrder';
import ApplicationStatus from '@/generated/org/anju/ApplicationStatus';
import Category from '@/generated/org/anju/Category';
import Filing from '@/generated/org/anju/Filing';
import { oneOf, whole } from '@/lib/address';

/** What of a list is shown, and in which order. The address of the page carries it, so it can be sent on. */
export interface Chosen {
  status: ApplicationStatus | undefined;
  category: Category | undefined;
  tier: number | undefined;
  filing: Filing | undefined;
  /** How the receipt number begins. */
  receipt: string | undefined;
  order: ApplicationOrder;
  descending: boolean;
  /** From 0. */
  page: number;
}

export function chosenIn(params: URLSearchParams): Chosen {
  return {
    status: oneOf(ApplicationStatus, params.get('status')),
    category: oneOf(Category, params.get('category')),
    tier: whole(params.get('tier')) || undefined,
    filing: oneOf(Filing, params.get('filing')),
    receipt: params.get('receipt')?.trim() || undefined,
    order: oneOf(ApplicationOrder, params.get('order')) ?? ApplicationOrder.RECEIVED,
    descending: params.get('descending') === 'true',
    page: whole(params.get('page')),
  };
}
