import type {OptionRow} from './options.ts';

/** The options of `check` that need no folder; `docusaurus design:check` has them too. */
export const checkOptions: readonly OptionRow[] = [
  ['--preset <name>', 'levels to begin with: recommended, strict (each a step higher), or off'],
  ['--level <rule=level>', 'level of a rule: ignore, log, warn or throw (may be repeated)', 'list'],
  [
    '--throw <rule>',
    'rule whose problems fail, as --level RULE=throw says (may be repeated)',
    'list',
  ],
  ['--rule <rule>', 'check this rule only (may be repeated)', 'list'],
  ['--max-warnings <count>', 'fail where there are more problems of level warn'],
  ['--quiet', 'leave out problems of level log'],
  ['--changed [base]', 'check only what changed since a git revision: --changed=origin/main'],
  ['--baseline <file>', 'file of known problems: only others fail, and only they are listed'],
  ['--update-baseline', 'write the problems that there are now to the file of --baseline'],
  ['--summary', 'print only counts: by rule, by folder and for the worst documents'],
  ['--format <format>', 'text, json, github, sarif or junit'],
  ['--json', 'the same as --format json'],
  ['--output <file>', 'file to write the report to'],
];
