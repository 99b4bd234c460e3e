import {spawn} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

export interface Finished {
  readonly code: number | null;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

export interface Running {
  /** Waits until it has printed a text. Fails with all that it printed where it does not. */
  readonly printed: (text: string, milliseconds: number) => Promise<void>;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
}

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const commandLine = `${repository}lib/plugin/cli.js`;
export const docusaurus = `${repository}node_modules/@docusaurus/core/bin/docusaurus.mjs`;

/** Runs a script with Node to its end, whatever the end is. */
export async function runNode(args: readonly string[]): Promise<Finished> {
  const {ended, output} = start(args);
  return {code: await ended, output: output()};
}

/** Starts a script with Node that does not end by itself. */
export function startNode(args: readonly string[]): Running {
  const {pid, ended, output} = start(args);
  const printed = async (text: string, milliseconds: number) => {
    const until = Date.now() + milliseconds;
    while (!output().includes(text)) {
      if (Date.now() > until) throw new Error(`\`${text}\` was not printed, but:\n${output()}`);
      await setTimeout(100);
    }
  };
  const stop = async () => {
    killGroup(pid);
    await ended;
  };
  return {printed, stop};
}

// The whole group: bundlers have workers.
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // what process.kill throws
  }
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, args, {env: plainEnvironment(), detached: true});
  const {pid} = child;
  if (pid === undefined) throw new Error('Node did not start');
  let text = '';
  const add = (chunk: string) => {
    text += chunk;
  };
  // A letter of several bytes may come in two pieces.
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {pid, ended, output: () => text};
}

// Docusaurus behaves differently where it sees a test runner; its cache would outlive a change here.
function plainEnvironment(): NodeJS.ProcessEnv {
  const {NODE_ENV, VITEST, TEST, ...rest} = process.env;
  return {...rest, DOCUSAURUS_NO_PERSISTENT_CACHE: '1', DOCUSAURUS_NO_UPDATE_NOTIFIER: '1'};
}
