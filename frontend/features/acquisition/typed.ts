/** A field whose text stands in the component. */
export const typed = (value: string, change: (value: string) => void) => ({
  value,
  onValueChanged: ({ detail }: { detail: { value: string } }) => {
    if (detail.value !== value) {
      change(detail.value);
    }
  },
});
