import {constants} from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `clean` on a signal, and then ends the process with the exit code of that signal. Returns a
 * function that removes the handlers.
 */
export function cleanOnSignal(clean: (signal: NodeJS.Signals) => void | Promise<void>): () => void {
  let isEnding = false;
  const stop = async (signal: NodeJS.Signals) => {
    // A second Ctrl-C does not interrupt the cleaning.
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
