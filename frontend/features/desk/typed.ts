/** Ties a text field of the house to a state that its page owns. */
export const typed = (value: string, set: (value: string) => void) => ({
  value,
  onValueChanged: (event: { detail: { value: string } }) => set(event.detail.value),
});
