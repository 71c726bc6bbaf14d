/** Told how many of all are done. */
export type Tick = (done: number) => void;

/** So many are done between two looks at the clock. */
const STRIDE = 8192;
const INTERVAL_MILLISECONDS = 150;

/** Tells a few times a second how far a loop is. */
export function ticking(tell: Tick): Tick {
  let last = performance.now();
  return (done) => {
    if (done % STRIDE !== 0) {
      return;
    }
    const now = performance.now();
    if (now - last >= INTERVAL_MILLISECONDS) {
      last = now;
      tell(done);
    }
  };
}
