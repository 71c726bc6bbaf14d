import type { TextKey } from '@/lib/i18n';

/** A survey's result as it is typed. */
export interface TypedResult {
  district: string;
  areaName: string;
  surveyed: string;
  wanting: string;
  surveyedOn: string;
}

export const NOTHING_TYPED: TypedResult = {
  district: '',
  areaName: '',
  surveyed: '',
  wanting: '',
  surveyedOn: '',
};

/** What cannot be of the two numbers; undefined while there is nothing to say. */
export const fault = ({ surveyed, wanting }: TypedResult): TextKey | undefined =>
  surveyed !== '' && wanting !== '' && Number(wanting) > Number(surveyed)
    ? 'demand.wanting.tooMany'
    : undefined;

const isCount = (text: string, least: number) => Number.isInteger(Number(text)) && Number(text) >= least;

/** Whether everything is there and can be. */
export const isReady = (typed: TypedResult) =>
  typed.district !== '' &&
  typed.areaName.trim() !== '' &&
  typed.surveyedOn !== '' &&
  isCount(typed.surveyed, 1) &&
  typed.wanting !== '' &&
  isCount(typed.wanting, 0) &&
  fault(typed) === undefined;
