import { TextField } from '@/components/fields';
import type Member from '@/generated/org/anju/Member';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import type { FieldErrors } from '../faults';

interface PersonFieldsProps {
  /** The path of the person in the household. */
  path: string;
  person: Member;
  errors: FieldErrors;
  onType: (person: Member, field: string) => void;
  /** Both unless only one is open for correction. */
  parts?: readonly (keyof Member)[];
}

const BOTH: readonly (keyof Member)[] = ['name', 'identityNumber'];

/** Name and identity number. The browser is asked not to remember them: the computer may be a shared one. */
export function PersonFields({ path, person, errors, onType, parts = BOTH }: PersonFieldsProps) {
  const t = useT();
  return parts.map((part) => {
    const field = `${path}.${part}`;
    return (
      <TextField
        key={part}
        label={t(`application.field.${part}`)}
        help={t(`application.field.${part}.hint`)}
        maxLength={part === 'name' ? 60 : 30}
        autoComplete="off"
        bind={bindText(
          field,
          person[part],
          (value) => onType({ ...person, [part]: value }, field),
          errors[field],
        )}
      />
    );
  });
}
