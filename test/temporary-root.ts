import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Gives a run of tests a temporary folder of its own, which is removed with all that tests, and what they
 * start, have left in it.
 */
export default function makeTemporaryRoot(): () => void {
  const compiled = path.join(tmpdir(), 'node-jiti');
  const root = mkdtempSync(path.join(tmpdir(), 'design-docs-tests-'));
  // What Docusaurus has compiled of the plugin is kept from run to run: it takes ten seconds.
  mkdirSync(compiled, {recursive: true});
  symlinkSync(compiled, path.join(root, path.basename(compiled)), 'junction');
  // `os.tmpdir()` reads the first of them, on Windows the others.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = root;
  return () => rmSync(root, {recursive: true, force: true, maxRetries: 3});
}
