import { useState, type ReactNode } from 'react';
import { Button } from '@/components/Button';
import { CheckboxField, DateField, LongTextField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf } from './steps';
import { typed } from './typed';

/** One thing to fill in. An amount is typed with two decimals at most. */
export interface FormField {
  name: string;
  label: string;
  help?: string;
  kind: 'text' | 'long' | 'amount' | 'date' | 'choice' | 'check';
  options?: readonly { value: string; label: string }[];
  optional?: boolean;
}

type Values = Readonly<Record<string, string>>;

/** What was typed, by the fields' names. */
export interface Typed {
  text: (name: string) => string;
  /** Undefined when nothing was typed. */
  amount: (name: string) => number | undefined;
  checked: (name: string) => boolean;
}

interface StepFormProps {
  /** What the button that opens it says. */
  title: string;
  lead?: string;
  fields: readonly FormField[];
  initial?: Values;
  send: (typed: Typed) => Promise<unknown>;
  /** Below the fields: a place for a file. */
  children?: ReactNode;
}

const NOTHING: Values = {};
const CHECKED = 'true';

/** A form that stays closed until it is needed, and closes when what was typed is taken. */
export function StepForm(props: StepFormProps) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <OpenForm {...props} onClose={() => setOpen(false)} />
  ) : (
    <Button onClick={() => setOpen(true)}>{props.title}</Button>
  );
}

function OpenForm({
  title,
  lead,
  fields,
  initial = NOTHING,
  send,
  children,
  onClose,
}: StepFormProps & { onClose: () => void }) {
  const t = useT();
  const [values, setValues] = useState<Values>(initial);
  const command = useCommand(() => send(reader(values)), { refreshes: ['acquisition'], done: onClose });
  return (
    <Stack>
      <h3>{title}</h3>
      {lead && <p className="muted">{lead}</p>}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      {children}
      <Refusal error={command.error} />
      <Actions>
        <Button
          kind="primary"
          disabled={command.isRunning || !fields.every((field) => isFilled(field, values[field.name] ?? ''))}
          onClick={() => command.run()}
        >
          {t('acquisition.form.send')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('acquisition.form.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}

interface FieldProps {
  field: FormField;
  value: string;
  onChange: (value: string) => void;
}

function Field({ field, value, onChange }: FieldProps) {
  const common = { label: field.label, help: field.help };
  switch (field.kind) {
    case 'long':
      return <LongTextField {...common} bind={typed(value, onChange)} />;
    case 'date':
      return <DateField {...common} bind={typed(value, onChange)} />;
    case 'choice':
      return <SelectField {...common} options={field.options ?? []} bind={typed(value, onChange)} />;
    case 'check':
      return (
        <CheckboxField
          {...common}
          bind={{
            checked: value === CHECKED,
            onCheckedChanged: ({ detail }: { detail: { value: boolean } }) =>
              onChange(detail.value ? CHECKED : ''),
          }}
        />
      );
    default:
      return <TextField {...common} autoComplete="off" bind={typed(value, onChange)} />;
  }
}

function isFilled(field: FormField, value: string): boolean {
  if (field.kind === 'check' || (field.optional && value.trim() === '')) {
    return true;
  }
  return field.kind === 'amount' ? amountOf(value) !== undefined : value.trim() !== '';
}

const reader = (values: Values): Typed => ({
  text: (name) => (values[name] ?? '').trim(),
  amount: (name) => amountOf(values[name] ?? ''),
  checked: (name) => values[name] === CHECKED,
});
