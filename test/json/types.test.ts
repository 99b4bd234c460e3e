import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const here = import.meta.dirname;
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

// Both read the package through its own exports, so `npm run build` has to come first, as in `npm test`.
describe('types of the published package', () => {
  it('serve a strict program, fit the frozen types of version 1 and the full sample', () => {
    expect(compile(path.join(here, 'consumer'))).toBe('');
  });
});

function compile(project: string): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', project], {encoding: 'utf8'});
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
