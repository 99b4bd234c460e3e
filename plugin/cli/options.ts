import {builtInTemplateNames} from '../load/template-names.ts';

/**
 * An option: flags, description, and whether it can be repeated. None takes several words at once,
 * because it would take the folder that follows for one of them.
 */
export type OptionRow = readonly [flags: string, description: string, kind?: 'list'];

/** The argument of every command that takes one folder. */
export const folderDescription =
  'folder that holds the documents (default: design, or the current folder)';

/** The option of every command that reads a folder. */
export const templateOption: OptionRow = [
  '--template <file|name>',
  `template they were written from: a file, or ${builtInTemplateNames}`,
];

/**
 * Words that a folder uses as statuses and that neither its template nor `design-docs.yml` names.
 */
export const statusOption: OptionRow = [
  '--status <word=phase>',
  'word that is a status here, and its phase: dormant=paused (may be repeated)',
  'list',
];

/** The options of every command that writes in a folder. */
export const writeOptions: readonly OptionRow[] = [
  ['--dry-run', 'print a unified diff, and write nothing'],
  ['--json', 'print what was done as JSON'],
];

/** The option of commands that fix: `fix` and `docusaurus design:fix`. */
export const fixRuleOption: OptionRow = [
  '--rule <id>',
  'fix only problems of this rule; may be repeated',
  'list',
];

/** What commander 5, which Docusaurus has, and later versions have in common. */
export interface OptionTaker {
  option(flags: string, description: string): unknown;
  option<T>(
    flags: string,
    description: string,
    parse: (value: string, previous: T | undefined) => T,
  ): unknown;
}

/** Adds options to a command. */
export function addOptions(command: OptionTaker, rows: readonly OptionRow[]): void {
  for (const [flags, description, kind] of rows) {
    if (kind === undefined) command.option(flags, description);
    else command.option(flags, description, append);
  }
}

// The default is not an empty list, which `--help` would show as `(default: [])`.
function append(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
