/** What a text field of the house needs, in the form that Vaadin's components read. */
export function bindText(value: string, change: (value: string) => void, error?: string) {
  return {
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

export const bindCheck = (checked: boolean, change: (checked: boolean) => void) => ({
  checked,
  onCheckedChanged: (event: CustomEvent<{ value: boolean }>) => change(event.detail.value),
});
