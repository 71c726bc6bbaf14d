import { Money } from '@/components/values';

/** One side of an entry: nothing where the other side has the amount. */
export function Side({ yuan }: { yuan: number }) {
  return yuan === 0 ? null : <Money yuan={yuan} />;
}
