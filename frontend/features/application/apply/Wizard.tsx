import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { EmptyState, ErrorState, Refusal, Skeleton } from '@/components/states';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import OfferingStep from '@/generated/org/anju/Step';
import { useT } from '@/lib/i18n';
import { problemOf } from '@/lib/problem';
import { MissingPapers } from '../papers/MissingPapers';
import { PapersStep } from '../papers/PapersStep';
import { useMissingPapers } from '../papers/queries';
import { Question } from '../Question';
import { Conflict, Taken } from './Conflict';
import { STEPS, type StepName } from './draft';
import { askedOf } from './form';
import { Hints } from './Hints';
import { LeaveGuard } from './LeaveGuard';
import { NotOpen } from './NotOpen';
import { PriceListChanged } from './PriceListChanged';
import { Review } from './Review';
import { SaveState } from './SaveState';
import { CategoryStep } from './steps/CategoryStep';
import { ApplicantStep, ChildrenStep, SpouseStep } from './steps/FamilySteps';
import { HousingStep, IncomeStep, TradeStep } from './steps/HousingSteps';
import { Submitted } from './Submitted';
import { useApplication, type Filling } from './useApplication';
import { useOpenedDraft, type OpenedDraft } from './useSavedDraft';

const SCREENS = {
  applicant: ApplicantStep,
  spouse: SpouseStep,
  children: ChildrenStep,
  housing: HousingStep,
  trade: TradeStep,
  income: IncomeStep,
  category: CategoryStep,
  papers: PapersScreen,
  review: Review,
} satisfies Record<StepName, unknown>;

interface ScreenProps {
  filling: Filling;
  offering: OfferingCard;
  paperFolder: string;
}

function PapersScreen({ filling: { draft }, offering, paperFolder }: ScreenProps) {
  return <PapersStep folder={paperFolder} offeringId={offering.id} {...askedOf(draft)} />;
}

interface WizardProps {
  offering: OfferingCard;
  priceListVersion: number;
  onRefresh: () => void;
}

/** Opens the family's draft and lets it be filled in. */
export function Wizard(props: WizardProps) {
  const [parameters] = useSearchParams();
  const { opened, error, retry } = useOpenedDraft(props.offering.id, parameters.get('from'));
  if (problemOf(error)?.code === 'offering.applications-not-open') {
    return <NotOpen offering={props.offering} />;
  }
  if (error !== undefined) {
    return <ErrorState error={error} onRetry={retry} />;
  }
  return opened ? <Form key={opened.paperFolder} {...props} opened={opened} /> : <Skeleton lines={6} />;
}

function Form({ offering, priceListVersion, onRefresh, opened }: WizardProps & { opened: OpenedDraft }) {
  const filling = useApplication(opened.saving, priceListVersion, onRefresh);
  const { submit, saved, saving } = filling;
  if (submit.result) {
    return <Submitted receipt={submit.result.receipt} offering={offering} />;
  }
  if (saved.status === 'submitted') {
    return <SubmittedElsewhere />;
  }
  // Whoever has begun keeps what was typed; the server says that the window has closed.
  if (offering.step !== OfferingStep.APPLICATION && !saved.isBegun) {
    return <NotOpen offering={offering} />;
  }
  if (saved.conflict) {
    return (
      <Conflict
        mine={saved.form}
        {...saved.conflict}
        onResolve={(fromTheirs) => saving.resolve(fromTheirs)}
      />
    );
  }
  return (
    <>
      <LeaveGuard isActive={saved.status === 'failed' || saved.status === 'gone'} />
      <Taken saved={saved} saving={saving} />
      <Step offering={offering} filling={filling} paperFolder={opened.paperFolder} />
      <SaveState saved={saved} saving={saving} />
    </>
  );
}

function Step(props: ScreenProps) {
  return props.filling.step === 'review' ? <Signing {...props} /> : <Screen {...props} missing={NOTHING} />;
}

/** The last step: whoever signs has handed in every paper. */
function Signing(props: ScreenProps) {
  const { filling, offering, paperFolder } = props;
  const { category, married } = askedOf(filling.draft);
  const missing = useMissingPapers(paperFolder, offering.id, category, married);
  return <Screen {...props} missing={missing} />;
}

const NOTHING: readonly string[] = [];

function Screen({ offering, filling, paperFolder, missing }: ScreenProps & { missing: readonly string[] }) {
  const t = useT();
  const { step, submit } = filling;
  const box = useFaultFocus(filling.faults);
  const Fields = SCREENS[step];
  const isReview = step === 'review';
  const current = offering.priceListVersion ?? filling.priceListVersion;
  const isOutdated = current !== filling.priceListVersion;
  const hints = <Hints step={step} draft={filling.draft} offeringId={offering.id} />;
  const isBlocked = missing.length > 0;
  const submitWords = isOutdated ? 'application.apply.submitNew' : 'application.apply.submit';
  const nextWords = t(isReview ? submitWords : 'application.question.next');
  return (
    <div ref={box}>
      <Question
        key={step}
        title={t(`application.apply.${step}`)}
        hint={t(`application.apply.${step}.hint`)}
        number={STEPS.indexOf(step) + 1}
        total={STEPS.length}
        arrived={filling.saved.isBegun}
        onBack={step === 'applicant' ? undefined : filling.back}
        next={isBlocked ? t('papers.missing.blocks', { count: missing.length }) : nextWords}
        isBlocked={isBlocked}
        onNext={() => (isOutdated && isReview ? filling.submitWith(current) : filling.next())}
        isBusy={submit.isRunning}
      >
        {isReview && isOutdated && (
          <PriceListChanged offering={offering} seen={filling.priceListVersion} current={current} />
        )}
        <Faults filling={filling} />
        {isBlocked && <MissingPapers names={missing} onGo={() => filling.goTo('papers')} />}
        {isReview && hints}
        <Fields filling={filling} offering={offering} paperFolder={paperFolder} />
        {!isReview && hints}
        {isReview && <Refusal error={submit.error} />}
      </Question>
    </div>
  );
}

/** After errors came up, the first field that has one gets the focus. */
function useFaultFocus(faults: number) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults === 0) {
      return;
    }
    // The fields mark themselves in their own next frame.
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('[invalid], [aria-invalid="true"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [faults]);
  return box;
}

function Faults({ filling: { errors } }: { filling: Filling }) {
  const t = useT();
  const count = Object.keys(errors).length;
  return (
    <div role="alert" className="visually-hidden">
      {count > 0 && t('application.apply.faults', { count })}
    </div>
  );
}

function SubmittedElsewhere() {
  const t = useT();
  return (
    <EmptyState title={t('application.apply.elsewhere')} text={t('application.apply.elsewhere.text')}>
      <ButtonLink to="/applicant/applications" kind="primary">
        {t('application.apply.toMine')}
      </ButtonLink>
    </EmptyState>
  );
}
