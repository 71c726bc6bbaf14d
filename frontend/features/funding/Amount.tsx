import { useFormat } from '@/lib/format';

/** Yuan to the cent. */
export function Amount({ yuan }: { yuan: number }) {
  return <span className="figures">{useFormat().exactMoney(yuan)}</span>;
}

/** One side of an entry: nothing where the other side has the amount. */
export function Side({ yuan }: { yuan: number }) {
  return yuan === 0 ? null : <Amount yuan={yuan} />;
}
