import {constants} from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `clean` when somebody ends the process, and then ends it with the exit code that the signal stands
 * for. Returns what takes this back.
 */
export function cleanOnSignal(clean: (signal: NodeJS.Signals) => void | Promise<void>): () => void {
  let isEnding = false;
  const stop = async (signal: NodeJS.Signals) => {
    // A second Ctrl-C does not cut the cleaning short.
    if (isEnding) return;
    isEnding = true;
    try {
      await clean(signal);
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
