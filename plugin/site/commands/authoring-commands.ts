import {readAuthor, readToday} from '../../authoring/author.ts';
import {fixFolder} from '../../authoring/fix.ts';
import {createDesign} from '../../authoring/new.ts';
import type {AuthoringTarget} from '../../authoring/open-folder.ts';
import {printResult} from '../../authoring/print-result.ts';
import type {CommandResult, WriteOptions} from '../../authoring/result.ts';
import {setStatus} from '../../authoring/status.ts';
import {supersede} from '../../authoring/supersede.ts';
import {addOptions, fixRuleOption, writeOptions} from '../../cli/options.ts';
import {UserError} from '../../user-error.ts';
import {type Cli, chooseTarget, type Instances} from './instance.ts';

/** What the options of such a command may be; each has its own. */
interface SiteOptions extends WriteOptions {
  readonly id?: string;
  readonly rule?: readonly string[];
}

/**
 * A command as it is in the list: what it takes, and what it does with the folder of one instance.
 */
interface SiteCommand {
  readonly usage: string;
  readonly description: string;
  readonly example: string;
  readonly run: (
    target: AuthoringTarget,
    values: readonly string[],
    options: SiteOptions,
  ) => Promise<CommandResult>;
}

const commands: readonly SiteCommand[] = [
  {
    usage: 'design:fix',
    description: 'Apply every fix that needs no decision to the documents.',
    example: 'design:fix --dry-run --rule missing-section',
    run: (target, _, options) => fixFolder(target, options),
  },
  {
    usage: 'design:new <title>',
    description: 'Create a design from the template of its folder, and print its path.',
    example: 'design:new "Cache answers"',
    run: async (target, [title = ''], options) => {
      const author = await readAuthor(target.load.folder);
      return createDesign(target, {title}, {today: readToday(), author}, options);
    },
  },
  {
    usage: 'design:status <design> <word>',
    description: 'Write the status of a design where the document has it.',
    example: 'design:status 12 implemented',
    run: (target, [id = '', word = ''], options) => setStatus(target, {id, word}, options),
  },
  {
    usage: 'design:supersede <old> <new>',
    description: 'Say in both documents that one design took the place of another.',
    example: 'design:supersede 3 12 --dry-run',
    run: (target, [old = '', successor = ''], options) =>
      supersede(target, {old, new: successor}, options),
  },
];

/** Adds `docusaurus design:fix`, `:new`, `:status` and `:supersede`, with the options of the site. */
export function addAuthoringCommands(cli: Cli, instances: Instances): void {
  for (const command of commands) add(cli, command, instances);
}

function add(
  cli: Cli,
  {usage, description, example, run}: SiteCommand,
  instances: Instances,
): void {
  const command = cli.command(usage).description(description);
  addOptions(command, [
    ['--id <id>', 'instance of the plugin, where the site has several; else `default`'],
    ...writeOptions,
    ...(usage === 'design:fix' ? [fixRuleOption] : []),
  ]);
  command
    .on('--help', () => console.log(`\nExample:\n  docusaurus ${example}`))
    .action(async (...given: readonly unknown[]) => {
      // Commander gives the arguments as text, and last the command itself.
      const values = given.slice(0, -1).filter((value) => typeof value === 'string');
      const options: SiteOptions = command.opts();
      await printOrExplain(
        () => run(chooseTarget(instances, options.id), values, options),
        options,
      );
    });
}

// Docusaurus would show the stack of a mistake in the arguments.
async function printOrExplain(
  run: () => Promise<CommandResult>,
  options: WriteOptions,
): Promise<void> {
  try {
    process.exitCode = printResult(await run(), options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`docusaurus: ${error.message}`);
    process.exitCode = 2;
  }
}
