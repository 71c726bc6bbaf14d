import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import CorrectionField from '@/generated/org/anju/CorrectionField';
import type CorrectionMark from '@/generated/org/anju/CorrectionMark';
import type HouseholdForm from '@/generated/org/anju/HouseholdForm';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { problemsAt, type Draft, type StepName } from '../apply/draft';
import { fieldErrorsOf, withoutErrorsOf, type FieldErrors } from '../apply/faults';
import { askedOf, draftOf, householdOf } from '../apply/form';
import { CategoryStep } from '../apply/steps/CategoryStep';
import { ChildrenStep, MobileField, SpouseStep } from '../apply/steps/FamilySteps';
import { HousingStep, IncomeStep, TradeStep } from '../apply/steps/HousingSteps';
import { PersonFields } from '../apply/steps/PersonFields';
import type { StepProps } from '../apply/useApplication';
import { PapersStep } from '../papers/PapersStep';
import { useMissingPapers } from '../papers/queries';
import styles from './CorrectionForm.module.css';

type Field = `${CorrectionMark['field']}`;

function NameField({ filling: { draft, errors, type } }: StepProps) {
  return (
    <PersonFields
      path="applicant"
      person={draft.applicant}
      errors={errors}
      onType={(applicant, field) => type({ applicant }, field)}
      parts={['name']}
    />
  );
}

function IdentityField({ filling: { draft, errors, type } }: StepProps) {
  return (
    <PersonFields
      path="applicant"
      person={draft.applicant}
      errors={errors}
      onType={(applicant, field) => type({ applicant }, field)}
      parts={['identityNumber']}
    />
  );
}

interface Asked {
  Screen: (props: StepProps) => ReactNode;
  /** The step of the wizard whose checks it shares. */
  step: StepName;
}

/** What is asked anew for each mark; papers have a place of their own. */
const ASKED: Partial<Record<Field, Asked>> = {
  APPLICANT_NAME: { Screen: NameField, step: 'applicant' },
  APPLICANT_IDENTITY: { Screen: IdentityField, step: 'applicant' },
  MOBILE: { Screen: MobileField, step: 'applicant' },
  SPOUSE: { Screen: SpouseStep, step: 'spouse' },
  CHILDREN: { Screen: ChildrenStep, step: 'children' },
  HOUSING: { Screen: HousingStep, step: 'housing' },
  TRADE: { Screen: TradeStep, step: 'trade' },
  INCOME: { Screen: IncomeStep, step: 'income' },
  CATEGORY: { Screen: CategoryStep, step: 'category' },
};

/** What changes with the papers that are needed, so that the family may hand in others. */
const CHANGE_PAPERS: readonly Field[] = ['SPOUSE', 'CATEGORY'];

const isMarked = (marks: readonly CorrectionMark[], fields: readonly Field[]) =>
  marks.some(({ field }) => fields.includes(field));

interface CorrectionFormProps {
  application: ApplicationView;
  form: HouseholdForm;
  onDone: () => void;
}

/** The marked fields alone, each with the officer's remark above it. */
export function CorrectionForm({ form, ...props }: CorrectionFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(form));
  const fields = { ...props, draft, setDraft };
  const folder = props.application.paperFolder;
  return folder ? <WithPapers {...fields} folder={folder} /> : <Fields {...fields} missing={[]} />;
}

interface FieldsProps extends Omit<CorrectionFormProps, 'form'> {
  draft: Draft;
  setDraft: Dispatch<SetStateAction<Draft>>;
}

/** As at the first submission, no paper may be missing. */
function WithPapers({ folder, ...fields }: FieldsProps & { folder: string }) {
  const { offeringId } = fields.application;
  const { category, married } = askedOf(fields.draft);
  const missing = useMissingPapers(folder, offeringId, category, married);
  const papers = <PapersStep folder={folder} offeringId={offeringId} category={category} married={married} />;
  return <Fields {...fields} missing={missing} papers={papers} />;
}

function Fields({
  application,
  draft,
  setDraft,
  missing,
  papers,
  onDone,
}: FieldsProps & { missing: readonly string[]; papers?: ReactNode }) {
  const t = useT();
  const [errors, setErrors] = useState<FieldErrors>({});
  const marks = application.correction?.marks ?? [];
  const correct = useCommand(send, { refreshes: ['application', 'correction'], done: onDone });

  async function send() {
    try {
      await ApplicationEndpoint.correct(application.receipt, householdOf(draft));
    } catch (error) {
      if (error instanceof EndpointValidationError) {
        setErrors(fieldErrorsOf(error.validationErrorData));
      }
      throw error;
    }
  }

  const submit = () => {
    const found = problemsOf(marks, draft);
    const words = Object.fromEntries(Object.entries(found).map(([field, key]) => [field, t(key)]));
    setErrors(words);
    if (Object.keys(words).length === 0) {
      correct.run();
    }
  };
  const filling: StepProps['filling'] = {
    draft,
    errors,
    type: (more, field) => {
      setDraft((before) => ({ ...before, ...more }));
      setErrors((before) => withoutErrorsOf(before, field));
    },
  };
  return (
    <Stack>
      {marks.map(({ field, remark }) => (
        <Card key={field} title={t(`application.correction.${field}`)}>
          <Stack>
            <p className={styles.remark}>
              <b>{t('application.correct.remark')}</b>
              <span>{remark}</span>
            </p>
            {field === CorrectionField.PAPERS ? papers : <Marked field={field} filling={filling} />}
          </Stack>
        </Card>
      ))}
      {!isMarked(marks, ['PAPERS']) && isMarked(marks, CHANGE_PAPERS) && papers && (
        <Card title={t('application.correction.PAPERS')}>{papers}</Card>
      )}
      <Refusal error={correct.error} />
      <Actions>
        <Button kind="primary" onClick={submit} disabled={correct.isRunning || missing.length > 0}>
          {missing.length > 0
            ? t('papers.missing.blocks', { count: missing.length })
            : t('application.correct.send')}
        </Button>
      </Actions>
    </Stack>
  );
}

function Marked({ field, filling }: { field: Field; filling: StepProps['filling'] }) {
  const asked = ASKED[field];
  return asked && <asked.Screen filling={filling} />;
}

/** What is wrong at the steps of the marked fields; the others are as they were filed. */
const problemsOf = (marks: readonly CorrectionMark[], draft: Draft) =>
  Object.assign(
    {},
    ...marks.map(({ field }) => {
      const asked = ASKED[field];
      return asked ? problemsAt(asked.step, draft) : {};
    }),
  ) as ReturnType<typeof problemsAt>;
