import { BinderRoot, type Validator } from '@vaadin/hilla-lit-form';
import { tNow } from '@/lib/i18n';

interface Bounds {
  min?: number;
  max?: number;
  value?: number;
}

/** Says in the person's language what a constraint of the server's form model asks for. */
export function wordsOf(message: string, { name = '', ...rest }: Validator): string {
  const { min = 0, max = 0, value = 0 } = rest as Bounds;
  const words: Record<string, () => string> = {
    NotBlank: () => tNow('ui.field.blank'),
    NotNull: () => tNow('ui.field.blank'),
    Required: () => tNow('ui.field.blank'),
    IsNumber: () => tNow('ui.field.number'),
    Size: () => tNow('ui.field.size', { min, max }),
    Min: () => tNow('ui.field.min', { value }),
    Max: () => tNow('ui.field.max', { value }),
  };
  return words[name]?.() ?? message;
}

/** Hilla knows one place for the words of all its forms. */
export function speakInForms() {
  BinderRoot.interpolateMessageCallback = wordsOf;
}
