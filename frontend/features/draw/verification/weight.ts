/** About so many bytes a line of the roster and a line of the result have. */
const ROSTER_LINE = 48;
const RESULT_LINE = 132;
/** More families than this are not fetched unasked where the way is slow or dear. */
const MANY = 50_000;

/** About how many bytes the verification of a draw fetches. */
export const weightOf = (families: number, isDrawn: boolean) =>
  families * (ROSTER_LINE + (isDrawn ? RESULT_LINE : 0));

/** What a browser tells of its connection, where it tells anything. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** A phone, a connection that is paid by weight, or a slow one. */
export interface Device {
  isPhone: boolean;
  connection?: Connection;
}

/** Whether the page may fetch all files of a draw without having been asked to. */
export function mayFetchUnasked(families: number, { isPhone, connection }: Device): boolean {
  const isSlow = connection?.saveData === true || (connection?.effectiveType ?? '4g') !== '4g';
  return families <= MANY || !(isPhone || isSlow);
}

export function thisDevice(): Device {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return { isPhone: matchMedia('(pointer: coarse) and (max-width: 60rem)').matches, connection };
}
