/**
 * The usual draw of open programs: splice one out of the array at random until none is left. Nobody can repeat it, and
 * each removal moves all that follow. `node bench/draw/splice-shuffle.mjs 300000` prints the seconds it took.
 */
import { performance } from 'node:perf_hooks';

function shuffled(families) {
  const left = [...families];
  const order = [];
  while (left.length > 0) {
    order.push(left.splice(Math.floor(Math.random() * left.length), 1)[0]);
  }
  return order;
}

const families = Array.from({ length: Number(process.argv[2]) }, (_, i) => ({ receipt: `HS26-${i}` }));
const start = performance.now();
shuffled(families);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
