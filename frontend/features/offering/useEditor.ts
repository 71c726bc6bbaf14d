import { useForm } from '@vaadin/hilla-react-form';
import { useEffect, useState } from 'react';
import CreateRequestModel from '@/generated/org/anju/CreateRequestModel';
import type Employer from '@/generated/org/anju/Employer';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type Policy from '@/generated/org/anju/Policy';
import type Project from '@/generated/org/anju/ProjectRow';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { NO_PROJECT, NOBODY } from './draft';
import { wrongFields, type LeaseDraft } from './lease/leaseDraft';
import type { PlanDraft } from './plan/planDraft';
import { flawsOf } from './plan/planFlaws';
import { submission, submitted, unmark } from './submission';

/** What an editor chooses from. */
export interface Known {
  policy: Policy;
  employers: readonly Employer[];
  projects: readonly Project[];
}

export interface EditorProps extends Known {
  initial: OfferingForm;
  /** The plan to begin with. */
  plan: PlanDraft;
  /** The lease to begin with; only homes for rent have one. */
  lease: LeaseDraft;
  back: string;
  /** Answers the offering's id. */
  send: (form: OfferingForm) => Promise<number>;
  onSaved: (id: number) => void;
  /** Fetches what somebody else saved meanwhile. */
  onStale?: () => void;
}

/** The form of an offering with what stands beside it: the selection plan, and the lease of homes for rent. */
export function useEditor({ initial, plan: begun, lease: begunLease, projects, send, onSaved }: EditorProps) {
  const t = useT();
  const [plan, onChange] = useState(begun);
  const [lease, onLease] = useState(begunLease);
  // What is still missing is said once somebody has tried to save.
  const [isTried, setTried] = useState(false);
  const form = useForm(CreateRequestModel, {
    onSubmit: ({ offering }) =>
      submission(
        offering,
        plan,
        purposeOf(projects, offering.projectId) === ProjectUse.RENT ? lease : undefined,
        send,
        t('ui.field.blank'),
      ).then(onSaved),
  });
  const { read, value } = form;
  useEffect(() => {
    unmark(form.model.offering);
    read({ offering: initial });
    // Once: what the person typed is never written over.
  }, []);
  const { targetEmployer, drawAt, projectId } = value.offering;
  const use = purposeOf(projects, projectId);
  const targeted = targetEmployer !== undefined && targetEmployer !== NOBODY;
  const found = flawsOf(plan, { targeted, drawAt });
  const wrong = use === ProjectUse.RENT ? wrongFields(lease) : [];
  const isUnchosen = projectId === NO_PROJECT;
  const isWrong = isUnchosen || Object.keys(found).length > 0 || wrong.length > 0;
  const save = useCommand(
    () => {
      setTried(true);
      return submitted(isWrong ? () => form.validate() : form.submit);
    },
    { refreshes: ['offering'] },
  );
  return {
    form,
    plan: { plan, targeted, flaws: isTried ? found : {}, onChange },
    lease: { lease, wrong: isTried ? wrong : [], onChange: onLease },
    use,
    save,
    isUnchosen: isTried && isUnchosen,
    isInvalid: form.invalid || (isTried && isWrong),
  };
}

const purposeOf = (projects: readonly Project[], projectId: number) =>
  projects.find(({ id }) => id === projectId)?.use ?? ProjectUse.SALE;
