import { ConditionList } from '@/components/eligibility/ConditionList';
import { Card } from '@/components/Card';
import { useT } from '@/lib/i18n';
import { useEligibility } from '../useEligibility';
import type { Draft, StepName } from './draft';
import { factsOf } from './form';

const HOUSING: readonly string[] = ['HOUSING_STATED', 'NO_HOME_AND_NO_RECENT_TRADE', 'SMALL_AREA_PER_HEAD'];

/** At which steps the person learns what article 6 says so far, and of which conditions. */
const SHOWN: Partial<Record<StepName, (code: string) => boolean>> = {
  housing: (code) => HOUSING.includes(code),
  trade: (code) => HOUSING.includes(code),
  category: (code) => !HOUSING.includes(code),
  review: () => true,
};

interface HintsProps {
  step: StepName;
  draft: Draft;
  offeringId: number;
}

/** What the server's rules say of what was typed so far; nothing here keeps anybody from applying. */
export function Hints(props: HintsProps) {
  const shows = SHOWN[props.step];
  return shows && <HintsAt {...props} shows={shows} />;
}

function HintsAt({ draft, offeringId, shows }: HintsProps & { shows: (code: string) => boolean }) {
  const t = useT();
  const { eligibility } = useEligibility(factsOf(draft), offeringId);
  const conditions = eligibility?.conditions.filter(({ code }) => shows(code)) ?? [];
  return (
    <div aria-live="polite">
      {conditions.length > 0 && (
        <Card dense title={t('application.hints')}>
          <ConditionList conditions={conditions} />
          <p className="small muted">{t('application.hints.text')}</p>
        </Card>
      )}
    </div>
  );
}
