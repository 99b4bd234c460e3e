import {Console} from 'node:console';
import {Readable} from 'node:stream';
import {vi} from 'vitest';
import {runProgram} from '../../../plugin/cli/program.ts';
import {repository} from '../../build/build.ts';

/** Where a command runs, and what it gets there. */
export interface Place {
  readonly cwd?: string;
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
 * Runs `design-docs` from source, in this process: a process of its own takes ten times as long. One at a
 * time, since the current folder and the environment are those of the process.
 */
export async function runCommand(
  args: readonly string[],
  {cwd = repository, env = {}, stdin = ''}: Place = {},
): Promise<Ended> {
  const before = {cwd: process.cwd(), env: process.env, exitCode: process.exitCode};
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
    // That of the test runner writes elsewhere.
    vi
      .spyOn(console, 'error')
      .mockImplementation(new Console(process.stdout, process.stderr).error),
  ];
  process.chdir(cwd);
  process.env = {...outside, NO_COLOR: '1', FORCE_COLOR: '0', ...env};
  process.exitCode = undefined;
  try {
    await runProgram(args);
    return {exitCode: Number(process.exitCode ?? 0), ...printed};
  } finally {
    for (const mock of mocks) mock.mockRestore();
    process.env = before.env;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }
}
