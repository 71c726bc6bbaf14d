/** What a text field needs, in the form that Vaadin's components read. */
export function bindText(
  name: string,
  value: string,
  change: (value: string) => void,
  error: string | undefined,
) {
  return {
    name,
    value,
    invalid: error !== undefined,
    errorMessage: error ?? '',
    onValueChanged: (event: CustomEvent<{ value: string }>) => {
      // Vaadin's fields also tell their first value and the one that they were just given.
      if (event.detail.value !== value) {
        change(event.detail.value);
      }
    },
  };
}

/** A number as typed, undefined when it is none or negative. */
export function numberOf(typed: string): number | undefined {
  const value = Number(typed.trim());
  return typed.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
