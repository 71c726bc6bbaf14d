import type Agreement from '@/generated/org/anju/Agreement';

export const placeOf = ({ building, entrance, room }: Pick<Agreement, 'building' | 'entrance' | 'room'>) =>
  [building, entrance, room].filter(Boolean).join(' ');
