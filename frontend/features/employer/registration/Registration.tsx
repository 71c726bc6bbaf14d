import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type Clerkship from '@/generated/org/anju/Clerkship';
import type Registration from '@/generated/org/anju/Registration';
import RegistrationState from '@/generated/org/anju/RegistrationState';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { ClerkStanding } from '../clerks/ClerkStanding';
import { useMyClerkships, useRegistrations } from '../queries';
import { RegistrationForm } from './RegistrationForm';

/** An employer asks to take part, and sees what the bureau said and what comes next. */
export function EmployerRegistration() {
  const t = useT();
  const registrations = useRegistrations();
  const clerkships = useMyClerkships();
  return (
    <Stack wide>
      <PageHeader title={t('employer.register.title')} lead={t('employer.register.lead')} />
      <Loaded query={registrations} skeleton={<Skeleton lines={3} />}>
        {(sent) => (
          <Loaded query={clerkships} skeleton={<Skeleton lines={3} />}>
            {(mine) => <Standings registrations={sent} clerkship={mine[0]} />}
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

interface StandingsProps {
  registrations: readonly Registration[];
  /** Undefined for whoever acts for no employer. */
  clerkship: Clerkship | undefined;
}

function Standings({ registrations, clerkship }: StandingsProps) {
  const roles = useSession().person?.roles ?? [];
  const [newest] = registrations;
  const isClerk = clerkship !== undefined || roles.includes('employer');
  const isFree = !isClerk && (!newest || newest.state === RegistrationState.REFUSED);
  const isNews = ({ state }: Registration, index: number) =>
    state === RegistrationState.WAITING ||
    (index === 0 && !(isClerk && state === RegistrationState.APPROVED));
  return (
    <>
      {isClerk && <ClerkStanding clerkship={clerkship} />}
      {registrations.filter(isNews).map((one) => (
        <Standing key={one.id} registration={one} />
      ))}
      {isFree && <RegistrationForm key={newest?.id} refused={newest} />}
    </>
  );
}

const TONES: Record<Registration['state'], Tone> = { WAITING: 'amber', APPROVED: 'jade', REFUSED: 'seal' };

function Standing({ registration }: { registration: Registration }) {
  const t = useT();
  const format = useFormat();
  const { legalName, creditCode, state, registeredAt, reason } = registration;
  return (
    <Card
      title={legalName}
      aside={<StatusTag tone={TONES[state]}>{t(`employer.registration.${state}`)}</StatusTag>}
    >
      <Stack>
        <KeyValues
          items={[
            { label: t('employer.register.creditCode'), value: creditCode },
            { label: t('employer.register.at'), value: format.dateTime(registeredAt) },
            ...(reason ? [{ label: t('employer.register.reason'), value: reason }] : []),
          ]}
        />
        <p className="muted">{t(`employer.registration.${state}.next`)}</p>
      </Stack>
    </Card>
  );
}
