import { CheckboxGroup } from '@vaadin/react-components/CheckboxGroup.js';
import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { NumberField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { numberFrom, textOf, type FieldWords } from './edit';
import { type Measure } from './values';

interface NumberInputProps {
  label: string;
  /** What the number decides. */
  help?: string;
  value: number;
  measure: Measure;
  /** The field's path in the request, under which the server speaks of it. */
  path: string;
  words: FieldWords;
  onChange: (value: number) => void;
}

/** A number of the rules with its unit, and the server's words below it. */
export function NumberInput({ label, help, value, measure, path, words, onChange }: NumberInputProps) {
  const t = useT();
  return (
    <NumberField
      label={label}
      help={help}
      unit={t(`policy.unit.${measure}`)}
      bind={{
        value: textOf(value),
        step: 'any',
        ...marked(words[path]),
        onChange: (event: { currentTarget: EventTarget }) =>
          onChange(numberFrom((event.currentTarget as HTMLInputElement).value)),
      }}
    />
  );
}

interface ChoicesProps<Choice extends string> {
  label: string;
  chosen: readonly Choice[];
  options: readonly Choice[];
  labelOf: (choice: Choice) => string;
  path: string;
  words: FieldWords;
  onChange: (chosen: Choice[]) => void;
}

/** Some of a few things; they stay in the order of the options. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { label, chosen, options, labelOf, path, words, onChange } = props;
  return (
    <CheckboxGroup
      label={label}
      theme="vertical"
      className={styles.field}
      value={[...chosen]}
      {...marked(words[path])}
      onValueChanged={({ detail }) => {
        const next = options.filter((option) => detail.value.includes(option));
        if (next.length !== chosen.length || next.some((option) => !chosen.includes(option))) {
          onChange(next);
        }
      }}
    >
      {options.map((option) => (
        <Checkbox key={option} value={option} label={labelOf(option)} />
      ))}
    </CheckboxGroup>
  );
}

export const marked = (message: string | undefined) => ({
  invalid: message !== undefined,
  errorMessage: message ?? '',
});
