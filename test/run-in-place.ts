import {Console} from 'node:console';
import {Readable} from 'node:stream';
import {vi} from 'vitest';

/** Where a command runs, and what it gets there. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly stdin?: string;
}

/** What a command left behind when it ended. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in this process as if it had one of its own, which takes ten times as long to start. One at
 * a time: the current folder, the environment and the output are those of the process.
 */
export async function runInPlace(
  {cwd, env = {}, stdin = ''}: Place,
  command: () => Promise<unknown>,
): Promise<Ended> {
  const before = {cwd: process.cwd(), env: process.env, exitCode: process.exitCode, console};
  const {NODE_ENV: _, VITEST: __, ...outside} = process.env;
  const printed = {stdout: '', stderr: ''};
  const mocks = [
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([stdin]) as never),
    ...(['stdout', 'stderr'] as const).map((name) =>
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        printed[name] += text;
        return true;
      }),
    ),
  ];
  process.chdir(cwd);
  process.env = {...outside, NO_COLOR: '1', FORCE_COLOR: '0', ...env};
  process.exitCode = undefined;
  // That of the test runner writes elsewhere.
  globalThis.console = new Console(process.stdout, process.stderr);
  try {
    await command();
    return {exitCode: Number(process.exitCode ?? 0), ...printed};
  } finally {
    for (const mock of mocks) mock.mockRestore();
    globalThis.console = before.console;
    process.env = before.env;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }
}
