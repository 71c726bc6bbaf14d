/** A grading as it is typed; what is not chosen is empty. */
export interface TypedProperty {
  project: string;
  company: string;
  creditCode: string;
  stars: string;
  authority: string;
  number: string;
  validUntil: string;
}

export const NOTHING_TYPED: TypedProperty = {
  project: '',
  company: '',
  creditCode: '',
  stars: '4',
  authority: '',
  number: '',
  validUntil: '',
};

export const STARS = [5, 4, 3, 2, 1] as const;

/** Whether everything is there; the server says whether it is good enough. */
export const isReady = (typed: TypedProperty) =>
  Object.values(typed).every((value: string) => value.trim() !== '');
