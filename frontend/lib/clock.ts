import { useEffect, useState } from 'react';

/** The header in which the server tells its business time with every answer; `Date` stands in for it. */
const TIME_HEADER = 'X-Anju-Now';

let offset = 0;
let precise = false;

/** Learns from an answer how far this device's clock is from the server's. */
export function noteServerTime(headers: Headers) {
  const told = headers.get(TIME_HEADER);
  const instant = Date.parse(told ?? headers.get('Date') ?? '');
  if (!Number.isNaN(instant) && (told !== null || !precise)) {
    offset = instant - Date.now();
    precise = told !== null;
  }
}

/** The server's time in epoch milliseconds, as well as this page knows it. */
export const serverNow = () => Date.now() + offset;

/** The server's time, renewed every `everyMilliseconds`. */
export function useServerNow(everyMilliseconds = 30_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
