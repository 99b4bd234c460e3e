import {spawn} from 'node:child_process';

// A repository of a hundred thousand commits takes some seconds; nobody waits longer for a hint.
const longest = 20_000;

/** What a Git command prints; undefined where there is no Git, or the command fails. */
export function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const git = spawn('git', ['--literal-pathspecs', '-c', 'core.fsmonitor=false', ...args], {
      cwd: folder,
      // Nothing is fetched, nothing is asked, and days are the same everywhere.
      env: {...process.env, TZ: 'UTC', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0'},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longest,
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.on('error', () => resolve(undefined));
    git.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    git.stdin.on('error', () => undefined); // it may end before it has read everything
    git.stdin.end(input);
  });
}
