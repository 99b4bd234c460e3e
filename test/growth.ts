import {expect} from 'vitest';

const bound = 8;
// Below this a measurement is noise: the clock of CPU time and the garbage collector decide it.
const floor = 10;

/**
 * Expects that work takes no more than linear time: four times the input may cost up to eight times
 * the CPU time, where quadratic work would cost sixteen times as much. CPU time of this process is
 * compared, not the clock. Other processes and the garbage collector only ever add to it, so the least of
 * several runs counts, and only work that stays above the bound in all rounds fails.
 */
export function expectLinear<T>(make: (size: number) => T, size: number, work: (input: T) => void) {
  // The first runs are compiled while they run.
  const small = [1, 2].map(() => measure(make(size), work));
  const large: number[] = [];
  let ratio = Infinity;
  for (let round = 0; round < 5 && ratio >= bound; round += 1) {
    small.push(measure(make(size), work));
    large.push(measure(make(4 * size), work));
    ratio = Math.min(...large) / Math.max(floor, Math.min(...small));
  }
  expect(ratio, 'CPU time at four times the size').toBeLessThan(bound);
}

/** The CPU time of this process since a moment, in milliseconds: on a busy machine the clock runs on. */
export function cpuTimeSince(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

function measure<T>(input: T, work: (input: T) => void): number {
  const start = process.cpuUsage();
  work(input);
  return cpuTimeSince(start);
}
