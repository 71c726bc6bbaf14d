import { useQueryClient } from '@tanstack/react-query';
import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { useState } from 'react';
import * as DraftEndpoint from '@/generated/DraftEndpoint';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { problemsAt, stepCalled, STEPS, type Draft, type StepName } from './draft';
import { fieldErrorsOf, firstStepWith, stepOf, withoutErrorsOf, type FieldErrors } from './faults';
import { householdOf } from './form';
import type { Saving } from './saving';
import { useSaving } from './useSavedDraft';

/** How far the person has come, beside what was typed. */
interface Progress {
  errors: FieldErrors;
  /** Counts the times that errors came up, so that the focus goes to the first of them. */
  faults: number;
  /** Once everything was filled in, a correction leads straight back to the review. */
  isReviewed: boolean;
  /** The version of the price list that the person saw or confirmed. */
  priceListVersion: number;
  /** The signature below the declaration; it is typed anew each time and never stored before it is sent. */
  declaredName: string;
}

/** The state of an application that is being filled in, and what can be done with it. */
export function useApplication(saving: Saving<Draft>, priceListVersion: number, onPricesChanged: () => void) {
  const t = useT();
  const client = useQueryClient();
  const saved = useSaving(saving);
  const draft = saved.form;
  const step = stepCalled(saved.step);
  const [progress, setProgress] = useState<Progress>(() => begin(priceListVersion, step));
  const submit = useCommand(send, {
    refreshes: ['application'],
    done: () => saving.end(),
    refused: {
      'application.price-list-changed': onPricesChanged,
      'draft.changed-elsewhere': () => void saving.readTheirs(),
    },
  });

  const change = (more: Partial<Progress>) => setProgress((before) => ({ ...before, ...more }));
  const goTo = (next: StepName) => saving.type(saving.state().form, next);
  const showErrors = (at: StepName, errors: FieldErrors) => {
    if (at !== step) {
      goTo(at);
    }
    setProgress((before) => ({ ...before, errors, faults: before.faults + 1 }));
  };

  async function send(version: number) {
    await saving.settle();
    const { id } = saving.state();
    const household = householdOf(draft);
    try {
      return await DraftEndpoint.submit(
        id,
        saving.version(),
        version,
        household,
        draft.group || undefined,
        progress.declaredName,
      );
    } catch (error) {
      showRefusals(error);
      throw error;
    }
  }

  function showRefusals(error: unknown) {
    if (error instanceof EndpointValidationError) {
      const errors = fieldErrorsOf(error.validationErrorData);
      // A paper may have gone on another device.
      void client.invalidateQueries({ queryKey: ['papers'] });
      showErrors(firstStepWith(errors) ?? 'review', errors);
    }
  }

  function problems(): FieldErrors {
    const signature = step === 'review' && progress.declaredName.trim() === '';
    const found = {
      ...problemsAt(step, draft),
      ...(signature ? { declaredName: 'application.wrong.signature' as const } : {}),
    };
    return Object.fromEntries(Object.entries(found).map(([field, words]) => [field, t(words)]));
  }

  function next(version = progress.priceListVersion) {
    const errors = problems();
    if (Object.keys(errors).length > 0) {
      showErrors(step, errors);
    } else if (step === 'review') {
      submit.run(version);
    } else {
      moveOn();
    }
  }

  /** To the next step that the server refused; else, after a correction, to the review; else to the next step. */
  function moveOn() {
    const errors = Object.fromEntries(
      Object.entries(progress.errors).filter(([field]) => stepOf(field) !== step),
    );
    const following = progress.isReviewed ? unreadyStep(draft) : successorOf(step);
    const to = firstStepWith(errors) ?? following;
    change({ errors, isReviewed: progress.isReviewed || to === 'review' });
    goTo(to);
  }

  return {
    ...progress,
    draft,
    step,
    saved,
    saving,
    next: () => next(),
    goTo,
    back: () => goTo(STEPS[STEPS.indexOf(step) - 1] ?? 'applicant'),
    /** Types something into the draft; what was said about that field no longer holds. */
    type: (more: Partial<Draft>, field: string) => {
      saving.type({ ...saving.state().form, ...more }, step);
      setProgress((before) => ({ ...before, errors: withoutErrorsOf(before.errors, field) }));
    },
    /** Signs the declaration. */
    sign: (declaredName: string) =>
      setProgress((before) => ({
        ...before,
        declaredName,
        errors: withoutErrorsOf(before.errors, 'declaredName'),
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

/** What a screen of questions reads and types. */
export interface StepProps {
  filling: Pick<Filling, 'draft' | 'errors' | 'type'>;
}

const begin = (priceListVersion: number, step: StepName): Progress => ({
  errors: {},
  faults: 0,
  isReviewed: step === 'review',
  priceListVersion,
  declaredName: '',
});

const unreadyStep = (draft: Draft) =>
  STEPS.find((step) => Object.keys(problemsAt(step, draft)).length > 0) ?? 'review';

const successorOf = (step: StepName) => STEPS[STEPS.indexOf(step) + 1] ?? 'review';
