import type {AuthoringTarget} from '../../authoring/open-folder.ts';
import {digestOptions, sinceOption} from '../../cli/digest-command.ts';
import {notesOptions} from '../../cli/notes-command.ts';
import {addOptions, type OptionRow} from '../../cli/options.ts';
import {explainNoDigest, printDigest} from '../../commands/digest.ts';
import {printLogOf} from '../../commands/log.ts';
import {explainNoNotes, printNotes} from '../../commands/notes.ts';
import {UserError} from '../../user-error.ts';
import {type Cli, chooseTarget, type Instances} from './instance.ts';

/** What the options of such a command may be; each has its own. */
interface SiteOptions {
  readonly id?: string;
  readonly format?: string;
  readonly url?: string;
  readonly drafts?: boolean;
  readonly since?: string;
  readonly all?: boolean;
}

/** A command that reports changes of the designs of one instance. */
interface ToldCommand {
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  readonly run: (
    target: AuthoringTarget,
    word: string | undefined,
    options: SiteOptions,
  ) => Promise<string>;
  /** What the terminal says where that is empty. */
  readonly explain: (word: string | undefined, options: SiteOptions) => string;
}

const commands: readonly ToldCommand[] = [
  {
    usage: 'design:notes <range>',
    description: 'Print what became of the designs in a release, or from one to another.',
    options: notesOptions,
    run: ({load}, range = '', options) => printNotes(load, range, options),
    explain: (range = '', options) => explainNoNotes(range, options),
  },
  {
    usage: 'design:digest',
    description: 'Print recent changes, one line each.',
    options: [sinceOption, ...digestOptions],
    run: ({load}, _, {since, ...options}) => {
      if (since === undefined) throw new UserError('Give --since, such as --since 7d.');
      return printDigest(load, {...options, since});
    },
    explain: (_, {since = ''}) => explainNoDigest({since}),
  },
  {
    usage: 'design:log [design]',
    description: 'Print what happened to the designs, the newest first.',
    options: [['--all', 'include renamed statuses and skipped commits']],
    run: (target, design, options) => printLogOf(target, design, options),
    explain: () => 'Nothing happened to the designs.',
  },
];

/** Adds `docusaurus design:notes`, `:digest` and `:log`, with the options of the site. */
export function addToldCommands(cli: Cli, instances: Instances): void {
  for (const {usage, description, options: rows, run, explain} of commands) {
    const command = cli.command(usage).description(description);
    addOptions(command, [
      ['--id <id>', 'instance of the plugin, where the site has several; else `default`'],
      ['--format <format>', 'markdown, or json'],
      ...rows,
    ]);
    command.action(async (...given: readonly unknown[]) => {
      // Commander gives the arguments as text, and last the command itself.
      const [word] = given.slice(0, -1).filter((value) => typeof value === 'string');
      const options: SiteOptions = command.opts();
      try {
        const text = await run(chooseTarget(instances, options.id), word, options);
        process.stdout.write(text);
        if (text === '') console.error(explain(word, options));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        // Docusaurus would show the stack of a mistake in the arguments.
        console.error(`docusaurus: ${error.message}`);
        process.exitCode = 2;
      }
    });
  }
}
