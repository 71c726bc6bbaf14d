/** As people type it: small letters, spaces, full-width figures and long dashes are understood. */
export function tidyReceipt(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-');
}

const FORM = /^([A-Z]{2}\d{2})-?(\d{6})-?(\d)$/;

/** The number in its written form, undefined when the letters and figures do not fit. */
export function receiptOf(typed: string): string | undefined {
  const [, prefix, serial, check] = FORM.exec(tidyReceipt(typed)) ?? [];
  return prefix && serial && check ? `${prefix}-${serial}-${check}` : undefined;
}
