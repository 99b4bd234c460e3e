import {createRequire} from 'node:module';
import {type Ended, runInPlace} from '../run-in-place.ts';

const require = createRequire(import.meta.resolve('@docusaurus/core/package.json'));
const {createCLIProgram} = require('./lib/commands/cli.js');
// That of Docusaurus, which is another version than ours.
const {Command} = require('commander');

/** Runs `docusaurus design:…` on a site, in this process. */
export function runSiteCommand(siteDir: string, args: readonly string[]): Promise<Ended> {
  return runInPlace({cwd: siteDir}, async () => {
    const cliArgs = ['node', 'docusaurus', ...args];
    const program = await createCLIProgram({cli: new Command(), cliArgs, siteDir: '.'});
    await program.parseAsync(cliArgs);
  });
}
