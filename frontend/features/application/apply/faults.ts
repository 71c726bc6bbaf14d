import { STEPS, type StepName } from './draft';

/** Words by the path of a field, as the server names it, for example `children[0].identityNumber`. */
export type FieldErrors = Readonly<Record<string, string>>;

interface ServerError {
  parameterName?: string;
  message: string;
}

/** The server's refusals by field; it names fields with and without the `household.` of the request. */
export function fieldErrorsOf(refusals: readonly ServerError[]): FieldErrors {
  return Object.fromEntries(
    refusals.map(({ parameterName = '', message }) => [parameterName.replace(/^household\./, ''), message]),
  );
}

const STEP_OF_FIELD: Readonly<Record<string, StepName>> = {
  applicant: 'applicant',
  mobile: 'applicant',
  maritalStatus: 'spouse',
  marriageEndedOn: 'spouse',
  spouse: 'spouse',
  children: 'children',
  hasHome: 'housing',
  homes: 'housing',
  traded: 'trade',
  trades: 'trade',
  annualIncome: 'income',
  category: 'category',
  categoryReason: 'category',
  answers: 'category',
  papers: 'papers',
};

/** The step at which a field is asked; the review for what is asked nowhere. */
export function stepOf(field: string): StepName {
  const [first = ''] = field.split(/[.[]/);
  return STEP_OF_FIELD[first] ?? 'review';
}

/** The first step, in their order, that has an error. */
export const firstStepWith = (errors: FieldErrors): StepName | undefined =>
  STEPS.find((step) => Object.keys(errors).some((field) => stepOf(field) === step));

/** The errors that remain when a field, with all below it, is typed anew. */
export const withoutErrorsOf = (errors: FieldErrors, field: string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).filter(
      ([path]) => path !== field && !path.startsWith(`${field}.`) && !path.startsWith(`${field}[`),
    ),
  );
