import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { useEffect, useState } from 'react';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import {
  EMPTY_DRAFT,
  fieldErrorsOf,
  firstStepWith,
  householdOf,
  problemsAt,
  stepOf,
  STEPS,
  withoutErrorsOf,
  type Draft,
  type FieldErrors,
  type StepName,
} from './draft';

/** What was typed for one offering, and how far the person has come. */
interface Progress {
  draft: Draft;
  step: StepName;
  errors: FieldErrors;
  /** Counts the times that errors came up, so that the focus goes to the first of them. */
  faults: number;
  /** Once everything was filled in, a correction leads straight back to the review. */
  isReviewed: boolean;
  /** The version of the price list that the person saw or confirmed. */
  priceListVersion: number;
}

/** Survives an expired login or another language, never a reload: personal data is not stored. */
const kept = new Map<number, Progress>();

export const forgetDraft = (offeringId: number) => void kept.delete(offeringId);

/** Whether anything was typed that would be lost. */
export const isTyped = ({ draft }: Pick<Progress, 'draft'>) => draft !== EMPTY_DRAFT;

/** The state of an application that is being filled in, and what can be done with it. */
export function useApplication(offeringId: number, priceListVersion: number, onPricesChanged: () => void) {
  const t = useT();
  const [progress, setProgress] = useState<Progress>(() => kept.get(offeringId) ?? begin(priceListVersion));
  const submit = useCommand(send, {
    refreshes: ['application'],
    done: () => forgetDraft(offeringId),
    refused: { 'application.price-list-changed': onPricesChanged },
  });
  const isDone = submit.result !== undefined;
  useEffect(() => {
    if (!isDone && isTyped(progress)) {
      kept.set(offeringId, progress);
    }
  }, [offeringId, progress, isDone]);

  const change = (more: Partial<Progress>) => setProgress((before) => ({ ...before, ...more }));
  const goTo = (step: StepName) => change({ step });
  const showErrors = (step: StepName, errors: FieldErrors) =>
    setProgress((before) => ({ ...before, step, errors, faults: before.faults + 1 }));

  async function send(version: number) {
    const { draft } = progress;
    try {
      return await ApplicationEndpoint.submit(offeringId, version, householdOf(draft), draft.committed);
    } catch (error) {
      showRefusals(error);
      throw error;
    }
  }

  function showRefusals(error: unknown) {
    if (error instanceof EndpointValidationError) {
      const errors = fieldErrorsOf(error.validationErrorData);
      showErrors(firstStepWith(errors) ?? 'review', errors);
    }
  }

  function next(version = progress.priceListVersion) {
    const problems = problemsAt(progress.step, progress.draft);
    const errors = Object.fromEntries(Object.entries(problems).map(([field, words]) => [field, t(words)]));
    if (Object.keys(errors).length > 0) {
      showErrors(progress.step, errors);
    } else if (progress.step === 'review') {
      submit.run(version);
    } else {
      setProgress(moveOn);
    }
  }

  return {
    ...progress,
    next: () => next(),
    goTo,
    back: () => goTo(STEPS[STEPS.indexOf(progress.step) - 1] ?? 'applicant'),
    /** Types something into the draft; what was said about that field no longer holds. */
    type: (more: Partial<Draft>, field: string) =>
      setProgress((before) => ({
        ...before,
        draft: { ...before.draft, ...more },
        errors: withoutErrorsOf(before.errors, field),
      })),
    /** Sends with another version of the price list, which the person has just confirmed. */
    submitWith: (version: number) => {
      change({ priceListVersion: version });
      next(version);
    },
    submit,
  };
}

export type Filling = ReturnType<typeof useApplication>;

/** What the screen of one step is given. */
export interface StepProps {
  filling: Filling;
}

const begin = (priceListVersion: number): Progress => ({
  draft: EMPTY_DRAFT,
  step: 'applicant',
  errors: {},
  faults: 0,
  isReviewed: false,
  priceListVersion,
});

/** To the next step that the server refused; else, after a correction, to the review; else to the next step. */
function moveOn(before: Progress): Progress {
  const errors = Object.fromEntries(
    Object.entries(before.errors).filter(([field]) => stepOf(field) !== before.step),
  );
  const step =
    firstStepWith(errors) ?? (before.isReviewed ? unreadyStep(before.draft) : successorOf(before.step));
  return { ...before, errors, step, isReviewed: before.isReviewed || step === 'review' };
}

const unreadyStep = (draft: Draft) =>
  STEPS.find((step) => Object.keys(problemsAt(step, draft)).length > 0) ?? 'review';

const successorOf = (step: StepName) => STEPS[STEPS.indexOf(step) + 1] ?? 'review';
