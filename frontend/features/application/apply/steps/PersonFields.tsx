import { TextField } from '@/components/fields';
import type Member from '@/generated/org/anju/Member';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import type { FieldErrors } from '../draft';

interface PersonFieldsProps {
  /** The path of the person in the household. */
  path: string;
  person: Member;
  errors: FieldErrors;
  onType: (person: Member, field: string) => void;
}

/** Name and identity number. The browser is asked not to remember them: the computer may be a shared one. */
export function PersonFields({ path, person, errors, onType }: PersonFieldsProps) {
  const t = useT();
  const bind = (part: keyof Member) => {
    const field = `${path}.${part}`;
    return bindText(
      field,
      person[part],
      (value) => onType({ ...person, [part]: value }, field),
      errors[field],
    );
  };
  return (
    <>
      <TextField
        label={t('application.field.name')}
        help={t('application.field.name.hint')}
        maxLength={60}
        autoComplete="off"
        bind={bind('name')}
      />
      <TextField
        label={t('application.field.identityNumber')}
        help={t('application.field.identityNumber.hint')}
        maxLength={30}
        autoComplete="off"
        bind={bind('identityNumber')}
      />
    </>
  );
}
