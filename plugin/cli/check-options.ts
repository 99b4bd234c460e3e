import type {OptionRow} from './options.ts';

/** The options of `check` that need no folder; `docusaurus design:check` has them too. */
export const checkOptions: readonly OptionRow[] = [
  ['--preset <name>', 'preset of levels: recommended, strict (each one step higher) or off'],
  [
    '--level <rule=level>',
    'set the level of a rule: ignore, log, warn or throw (may be repeated)',
    'list',
  ],
  ['--throw <rule>', 'same as --level RULE=throw (may be repeated)', 'list'],
  ['--rule <rule>', 'check this rule only (may be repeated)', 'list'],
  ['--max-warnings <count>', 'fail if there are more warnings'],
  ['--quiet', 'leave out problems of level log'],
  ['--changed [base]', 'check only what changed since a git revision: --changed=origin/main'],
  ['--baseline <file>', 'file of known problems: only new ones are listed and fail'],
  ['--update-baseline', 'write the current problems to the file of --baseline'],
  ['--summary', 'print only counts by rule and folder, and the worst documents'],
  ['--format <format>', 'text, json, github, sarif or junit'],
  ['--json', 'same as --format json'],
  ['--output <file>', 'file to write the report to'],
];
