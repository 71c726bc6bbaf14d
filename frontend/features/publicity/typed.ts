/** Ties a text field of the house to a state that its page owns. */
export function typedInto(value: string, set: (value: string) => void, fault?: string) {
  return {
    value,
    onValueChanged: (event: CustomEvent<{ value: string }>) => set(event.detail.value),
    invalid: fault !== undefined,
    errorMessage: fault,
  };
}
