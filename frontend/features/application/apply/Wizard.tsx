import { useEffect, useRef } from 'react';
import { ButtonLink } from '@/components/Button';
import { EmptyState, Refusal } from '@/components/states';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import OfferingStep from '@/generated/org/anju/Step';
import { useT } from '@/lib/i18n';
import { Question } from '../Question';
import { STEPS, type StepName } from './draft';
import { LeaveGuard } from './LeaveGuard';
import { NotOpen } from './NotOpen';
import { PriceListChanged } from './PriceListChanged';
import { Review } from './Review';
import { CategoryStep } from './steps/CategoryStep';
import { ApplicantStep, ChildrenStep, SpouseStep } from './steps/FamilySteps';
import { HousingStep, IncomeStep, TradeStep } from './steps/HousingSteps';
import { Submitted } from './Submitted';
import { isTyped, useApplication, type Filling } from './useApplication';

const SCREENS = {
  applicant: ApplicantStep,
  spouse: SpouseStep,
  children: ChildrenStep,
  housing: HousingStep,
  trade: TradeStep,
  income: IncomeStep,
  category: CategoryStep,
  review: Review,
} satisfies Record<StepName, unknown>;

interface WizardProps {
  offering: OfferingCard;
  priceListVersion: number;
  existing: ApplicationView | undefined;
  onRefresh: () => void;
}

export function Wizard({ offering, priceListVersion, existing, onRefresh }: WizardProps) {
  const filling = useApplication(offering.id, priceListVersion, onRefresh);
  const { submit } = filling;
  if (submit.result) {
    return <Submitted receipt={submit.result.receipt} offering={offering} />;
  }
  if (existing && !submit.isRunning) {
    return <AlreadyApplied existing={existing} />;
  }
  // Whoever has begun keeps what was typed; the server says that the window has closed.
  if (offering.step !== OfferingStep.APPLICATION && !isTyped(filling)) {
    return <NotOpen offering={offering} />;
  }
  return (
    <>
      <LeaveGuard offeringId={offering.id} isActive={isTyped(filling)} />
      <Step offering={offering} filling={filling} />
    </>
  );
}

function Step({ offering, filling }: { offering: OfferingCard; filling: Filling }) {
  const t = useT();
  const { step, submit } = filling;
  const box = useFaultFocus(filling.faults);
  const Screen = SCREENS[step];
  const isReview = step === 'review';
  const current = offering.priceListVersion ?? filling.priceListVersion;
  const isOutdated = current !== filling.priceListVersion;
  const nextWords = isReview ? 'application.apply.submit' : 'application.question.next';
  return (
    <div ref={box}>
      <Question
        key={step}
        title={t(`application.apply.${step}`)}
        hint={t(`application.apply.${step}.hint`)}
        number={STEPS.indexOf(step) + 1}
        total={STEPS.length}
        arrived={isTyped(filling)}
        onBack={step === 'applicant' ? undefined : filling.back}
        next={t(isOutdated && isReview ? 'application.apply.submitNew' : nextWords)}
        onNext={() => (isOutdated && isReview ? filling.submitWith(current) : filling.next())}
        isBusy={submit.isRunning}
      >
        {isReview && isOutdated && (
          <PriceListChanged offering={offering} seen={filling.priceListVersion} current={current} />
        )}
        <Faults filling={filling} />
        <Screen filling={filling} />
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

function AlreadyApplied({ existing }: { existing: ApplicationView }) {
  const t = useT();
  return (
    <EmptyState
      title={t('application.apply.already')}
      text={t('application.apply.already.text', { receipt: existing.receipt })}
    >
      <ButtonLink to="/applicant/applications" kind="primary">
        {t('application.apply.toMine')}
      </ButtonLink>
    </EmptyState>
  );
}
