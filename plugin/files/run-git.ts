import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process';

// A repository of a hundred thousand commits takes some seconds; nobody waits longer for a hint.
const longest = 120_000;

/** What a git command printed, and how it ended. */
export interface GitResult {
  /** Absent where git could not be started, or was stopped. */
  readonly code?: number;
  readonly output: Buffer;
  readonly errors: string;
}

/** What a Git command prints; undefined where there is no Git, or the command fails. */
export async function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  const {code, output} = await askGit(folder, args, input);
  return code === 0 ? output : undefined;
}

/** Runs a git command to its end. Never fails: what went wrong is in the result. */
export async function askGit(
  folder: string,
  args: readonly string[],
  input = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<GitResult> {
  const chunks: Buffer[] = [];
  const {code, errors} = await streamGit(
    folder,
    args,
    input,
    (chunk) => chunks.push(chunk),
    environment,
  );
  return {...(code === undefined ? {} : {code}), output: Buffer.concat(chunks), errors};
}

/** Runs a git command and hands on what it prints as it comes. */
export function streamGit(
  folder: string,
  args: readonly string[],
  input: string,
  onOutput: (chunk: Buffer) => void,
  environment: NodeJS.ProcessEnv = {},
): Promise<Omit<GitResult, 'output'>> {
  return new Promise((resolve) => {
    const git = startGit(folder, args, environment);
    let errors = '';
    git.stdout.on('data', onOutput);
    git.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 10_000) errors += chunk.toString();
    });
    git.on('error', ({message}) => resolve({errors: message}));
    git.on('close', (code) => resolve({...(code === null ? {} : {code}), errors}));
    git.stdin.on('error', () => undefined); // it may end before it has read everything
    git.stdin.end(input);
  });
}

function startGit(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  // A hook runs with the repository in its environment, relative to where git was called.
  const {
    GIT_DIR: _,
    GIT_WORK_TREE: __,
    GIT_INDEX_FILE: ___,
    GIT_PREFIX: ____,
    ...inherited
  } = process.env;
  return spawn('git', ['--literal-pathspecs', '-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    env: {
      ...inherited,
      // Nothing is fetched, nothing is asked, and days and messages are the same everywhere.
      TZ: 'UTC',
      LC_ALL: 'C',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none', // what stops git before 2.45
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: longest,
    windowsHide: true,
  });
}
