import {type ChildProcess, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';

/** Docusaurus while it runs. */
export interface RunningDocusaurus {
  /** Its exit code, once it has ended; 1 where a signal ended it. */
  readonly ended: Promise<number>;
  /** Ends it with all processes that it has started; resolves when it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

// Time to end by itself before it is killed.
const patience = 3000;

/**
 * Starts Docusaurus in a process group of its own, so that all of its processes end with this one.
 */
export function runDocusaurus(
  bin: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): RunningDocusaurus {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 2],
    // Windows has no process groups, and would open a window.
    detached: process.platform !== 'win32',
  });
  const printed = passOn(child.stdout);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    // Its child processes may keep the output open.
    child.on('exit', (code) =>
      Promise.race([printed, wait(1000, undefined, {ref: false})]).then(() => resolve(code ?? 1)),
    );
  });
  return {
    ended,
    end: async (signal) => {
      sendToGroup(child, signal);
      const killer = setTimeout(() => sendToGroup(child, 'SIGKILL'), patience);
      await ended.catch(() => undefined);
      clearTimeout(killer);
      // Its child processes may have ignored the signal.
      sendToGroup(child, 'SIGKILL');
    },
  };
}

// Where Docusaurus has put the site, and how a project would serve it, is nothing to the user of a folder.
const ofProjects = /^\[(?:SUCCESS|INFO)\] (?:Generated static files in|Use `?npm run serve)/;

async function passOn(output: Readable | null): Promise<void> {
  if (output === null) throw new Error('the output of Docusaurus is no pipe');
  for await (const line of createInterface({input: output})) {
    if (!ofProjects.test(stripVTControlCharacters(line))) process.stderr.write(`${line}\n`);
  }
}

function sendToGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // All of them have ended.
  }
}
