import type MyTurn from '@/generated/org/anju/MyTurn';

/** The receipt that a call has to name: of the family for which somebody acts, none for the own. */
export const actsFor = ({ forAnother, receipt }: Pick<MyTurn, 'forAnother' | 'receipt'>) =>
  forAnother ? receipt : undefined;
