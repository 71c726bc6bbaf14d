import { useEffect, useState } from 'react';

/** The header in which the server tells its business time with every answer; `Date` stands in for it. */
const TIME_HEADER = 'X-Anju-Now';

let offset = 0;
let precise = false;
const watchers = new Set<() => void>();

/** Less than this is the way of an answer through the network, not another time. In milliseconds. */
const JUMP = 1000;

/** Learns from an answer how far this device's clock is from the server's. */
export function noteServerTime(headers: Headers) {
  const told = headers.get(TIME_HEADER);
  const instant = Date.parse(told ?? headers.get('Date') ?? '');
  if (!Number.isNaN(instant) && (told !== null || !precise)) {
    const before = offset;
    offset = instant - Date.now();
    precise = told !== null;
    if (Math.abs(offset - before) > JUMP) {
      watchers.forEach((renew) => renew());
    }
  }
}

/** The server's time in epoch milliseconds, as well as this page knows it. */
export const serverNow = () => Date.now() + offset;

/**
 * Seconds by which this device's clock is behind the server's, negative when it is ahead; 0 within what the way of an
 * answer through the network may take.
 */
export function useClockDrift(): number {
  useServerNow(5000);
  return Math.abs(offset) < 2 * JUMP ? 0 : Math.round(offset / 1000);
}

/** The server's time, renewed every `everyMilliseconds`, and at once when it turns out to be another. */
export function useServerNow(everyMilliseconds = 30_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const renew = () => setNow(serverNow());
    const timer = setInterval(renew, everyMilliseconds);
    watchers.add(renew);
    return () => {
      clearInterval(timer);
      watchers.delete(renew);
    };
  }, [everyMilliseconds]);
  return now;
}
