import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import type Member from '@/generated/org/anju/Member';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import { MaritalFields } from '../../household/MaritalFields';
import { MAX_CHILDREN, NOBODY } from '../draft';
import type { StepProps } from '../useApplication';
import { PersonFields } from './PersonFields';

export function ApplicantStep({ filling }: StepProps) {
  const { draft, errors, type } = filling;
  return (
    <>
      <PersonFields
        path="applicant"
        person={draft.applicant}
        errors={errors}
        onType={(applicant, field) => type({ applicant }, field)}
      />
      <MobileField filling={filling} />
    </>
  );
}

export function MobileField({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const typeMobile = (mobile: string) => type({ mobile }, 'mobile');
  return (
    <TextField
      label={t('application.field.mobile')}
      help={t('application.field.mobile.hint')}
      maxLength={30}
      autoComplete="off"
      bind={bindText('mobile', draft.mobile, typeMobile, errors['mobile'])}
    />
  );
}

export function SpouseStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  return (
    <>
      <MaritalFields
        legend={t('application.apply.spouse')}
        status={draft.maritalStatus}
        endedOn={draft.marriageEndedOn}
        errors={errors}
        onChange={(change) => type(change, Object.keys(change)[0] ?? 'maritalStatus')}
      />
      {draft.maritalStatus === 'MARRIED' && (
        <PersonFields
          path="spouse"
          person={draft.spouse}
          errors={errors}
          onType={(spouse, field) => type({ spouse }, field)}
        />
      )}
    </>
  );
}

export function ChildrenStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const { children } = draft;
  const remove = (place: number) => type({ children: children.filter((_, at) => at !== place) }, 'children');
  const change = (place: number, child: Member, field: string) =>
    type({ children: children.map((other, at) => (at === place ? child : other)) }, field);
  return (
    <Stack>
      {children.map((child, place) => (
        <Card
          key={place}
          dense
          title={t('application.child', { number: place + 1 })}
          aside={
            <Button kind="quiet" onClick={() => remove(place)}>
              {t('application.child.remove', { number: place + 1 })}
            </Button>
          }
        >
          <PersonFields
            path={`children[${place}]`}
            person={child}
            errors={errors}
            onType={(typed, field) => change(place, typed, field)}
          />
        </Card>
      ))}
      {children.length < MAX_CHILDREN && (
        <Button onClick={() => type({ children: [...children, NOBODY] }, `children[${children.length}]`)}>
          {t(children.length === 0 ? 'application.child.add' : 'application.child.another')}
        </Button>
      )}
    </Stack>
  );
}
