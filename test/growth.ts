import {expect} from 'vitest';

const bound = 8;
// Below this a measurement is noise: the clock of CPU time and the garbage collector decide it.
const floor = 10_000;

/**
 * Expects that work takes no more than linear time: four times the input may cost up to eight times
 * the CPU time, where quadratic work would cost sixteen times as much. CPU time of this process is
 * compared, not the clock, so that a busy machine changes nothing.
 */
export function expectLinear<T>(make: (size: number) => T, size: number, work: (input: T) => void) {
  const small = Math.max(floor, median([1, 2, 3].map(() => measure(make(size), work))));
  const large = measure(make(4 * size), work);
  if (large / small < bound) return;
  // One run may have met the garbage collector; the median of several has not.
  const again = [large, ...[1, 2].map(() => measure(make(4 * size), work))];
  expect(median(again) / small, 'CPU time at four times the size').toBeLessThan(bound);
}

// In microseconds.
function measure<T>(input: T, work: (input: T) => void): number {
  const start = process.cpuUsage();
  work(input);
  const {user, system} = process.cpuUsage(start);
  return user + system;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
