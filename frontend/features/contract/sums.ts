const SUM = /^\d{1,9}(\.\d{1,2})?$/;

/** The sum in yuan that somebody typed, to the cent; nothing typed is zero, undefined what is no sum. */
export function sumOf(typed: string): number | undefined {
  const bare = typed.replace(/[,，\s]/g, '');
  if (bare === '') {
    return 0;
  }
  return SUM.test(bare) ? Number(bare) : undefined;
}
