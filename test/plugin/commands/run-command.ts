import {runProgram} from '../../../plugin/cli/program.ts';
import {repository} from '../../build/build.ts';
import {type Ended, type Place, runInPlace} from '../../run-in-place.ts';

/** Runs `design-docs` from source, in this process. */
export function runCommand(
  args: readonly string[],
  {cwd = repository, ...place}: Partial<Place> = {},
): Promise<Ended> {
  return runInPlace({cwd, ...place}, () => runProgram(args));
}
