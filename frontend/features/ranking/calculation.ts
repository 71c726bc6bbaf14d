import type ScorePart from '@/generated/org/anju/ScorePart';

/** The figures of `weight × reached ÷ full = points`, with no more digits than the server has. */
export const calculationOf = ({ weight, reached, full, points }: Omit<ScorePart, 'criterion'>) => ({
  weight: String(weight),
  reached: plain(reached),
  full: plain(full),
  points: points.toFixed(2),
});

const plain = (value: number) => String(Number(value.toFixed(2)));
