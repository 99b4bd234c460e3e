import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export interface Finished {
  readonly code: number | null;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

export interface Running {
  /** What it has printed so far. */
  readonly output: () => string;
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
  const stop = async () => {
    try {
      process.kill(-pid, 'SIGKILL'); // the whole group: bundlers have workers
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // what process.kill throws
    }
    await ended;
  };
  return {output, stop};
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, args, {env: plainEnvironment(), detached: true});
  const {pid} = child;
  if (pid === undefined) throw new Error('Node did not start');
  let text = '';
  const add = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {pid, ended, output: () => text};
}

// Docusaurus behaves differently where it sees a test runner; its cache would outlive a change here.
function plainEnvironment(): NodeJS.ProcessEnv {
  const {NODE_ENV, VITEST, TEST, ...rest} = process.env;
  return {...rest, DOCUSAURUS_NO_PERSISTENT_CACHE: '1', DOCUSAURUS_NO_UPDATE_NOTIFIER: '1'};
}
