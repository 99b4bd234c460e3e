import {spawn} from 'node:child_process';
import {type GitFailure, readFailure} from './failure.ts';

/** What Git printed, or why it did not answer. */
export type GitAnswer = {readonly output: Buffer} | {readonly failure: GitFailure};

// A repository of a hundred thousand commits takes some seconds; a hint is not worth a longer wait.
const longest = 20_000;

/** Options of a call of Git. */
export interface GitOptions {
  readonly input?: string;
  /** More settings, as `-c` takes them. */
  readonly settings?: readonly string[];
  /** More of the environment. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Receives the output of Git as a stream; the answer is empty then. */
  readonly onOutput?: (chunk: Buffer) => void;
  /** Milliseconds after which it is stopped. */
  readonly timeout?: number;
}

/**
 * Asks Git about a folder. All calls of Git go through here, so that none writes to the repository, asks
 * the network or a person, or runs a program that the repository names.
 */
export function askGit(
  folder: string,
  args: readonly string[],
  {input = '', settings = [], environment, onOutput, timeout = longest}: GitOptions = {},
): Promise<GitAnswer> {
  const given = [...ownSettings, ...settings].flatMap((setting) => ['-c', setting]);
  return new Promise((resolve) => {
    const git = spawn('git', [...general, ...given, ...withoutPrograms(args)], {
      cwd: folder,
      env: {...toEnvironment(process.env), ...environment},
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout,
      windowsHide: true,
    });
    const output: Buffer[] = [];
    let errors = '';
    git.stdout.on('data', onOutput ?? ((chunk: Buffer) => output.push(chunk)));
    git.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (errors.length < 10_000) errors += chunk;
    });
    git.on('error', (error) => resolve({failure: readFailure({error})}));
    git.on('close', (code, signal) => {
      if (code === 0) resolve({output: Buffer.concat(output)});
      else resolve({failure: readFailure({errors, signal})});
    });
    git.stdin.on('error', () => undefined); // it may end before it has read everything
    git.stdin.end(input);
  });
}

const general: readonly string[] = ['--no-pager', '--literal-pathspecs'];

const ownSettings: readonly string[] = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  // No folder of hooks has this name on any system.
  'core.hooksPath=/dev/null/none',
  'core.quotePath=false',
  'diff.ignoreSubmodules=all',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'protocol.allow=never',
];

// Attributes of a repository may name programs that turn files into text or compare them.
function withoutPrograms([command = '', ...rest]: readonly string[]): readonly string[] {
  if (command === 'blame') return [command, '--no-textconv', ...rest];
  const isDiff = ['diff', 'diff-tree', 'log', 'show'].includes(command);
  return isDiff ? [command, '--no-ext-diff', '--no-textconv', ...rest] : [command, ...rest];
}

// A hook runs with its repository in the environment, relative to where git was called.
const ofOtherRepositories = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

function toEnvironment(outside: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(outside).filter(([name]) => !ofOtherRepositories.includes(name));
  return {
    ...Object.fromEntries(kept),
    // Days are the same everywhere, and so is the wording of errors.
    TZ: 'UTC',
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
