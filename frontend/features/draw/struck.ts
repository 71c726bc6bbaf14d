import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useQuery } from '@/lib/query';
import type { ComputedOrder } from './background';
import { readLines } from './published';

/** A family that left after the draw. Nobody's position changes by it. */
export interface Struck {
  at: string;
  reason: string;
  receipt: string;
}

export const useStruck = ({ number, files }: PublicDraw) =>
  useQuery(['draw', 'struck', number], () => readLines<Struck>(files.struck));

/** How many of those who left stood before that position, by the order computed here. */
export async function leftBefore(
  order: ComputedOrder,
  struck: readonly Struck[],
  position: number,
): Promise<number> {
  const places = await order.placesOf(struck.map(({ receipt }) => receipt));
  return places.filter((place) => place !== null && place.position < position).length;
}
