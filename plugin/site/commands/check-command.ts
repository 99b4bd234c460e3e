import {checkOptions} from '../../cli/check-options.ts';
import {addOptions} from '../../cli/options.ts';
import type {CheckArguments, CheckTarget} from '../../commands/check.ts';
import type {LevelArguments} from '../../commands/levels.ts';
import type {RuleId} from '../../core/index.ts';
import type {LoadOptions} from '../../load/load-designs.ts';
import {UserError} from '../../user-error.ts';
import {type Cli, type Instance, type Instances, toShown, toUnknownInstance} from './instance.ts';

interface Arguments extends CheckArguments, LevelArguments {
  readonly id?: readonly string[];
  readonly changed?: string | true;
}

const name = 'design:check';

/** Adds `docusaurus design:check`, which checks every instance with the options of the site. */
export function addCheckCommand(cli: Cli, instances: Instances): void {
  const command = cli
    .command(`${name} [files...]`)
    .description('List the problems of design documents, with the options of this site.');
  addOptions(command, [
    ['--id <id>', 'check this instance of the plugin only (may be repeated)', 'list'],
    ...checkOptions,
  ]);
  command.action(async (files: readonly string[]) => {
    const options = command.opts() as Arguments; // by `checkOptions`
    process.exitCode = await run([...instances.values()], files, options);
  });
}

async function run(
  instances: readonly Instance[],
  files: readonly string[],
  options: Arguments,
): Promise<number> {
  const [{check}, {readChanged}, {listDecidedRules, toWantedLevels}] = await Promise.all([
    import('../../commands/check.ts'),
    import('../../commands/changed-files.ts'),
    import('../../commands/levels.ts'),
  ]);
  try {
    const changed = await readChanged(options.changed, files);
    const targets = await toTargets(toWanted(instances, options.id ?? []), changed.paths);
    const withLevels = targets.map((target) => ({
      ...target,
      load: {
        ...target.load,
        levels: toWantedLevels(options, target.load.levels),
        decided: withRules(target.load.decided, listDecidedRules(options)),
      },
    }));
    return await check(withLevels, options, changed.only);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`${name}: ${error.message}`);
    return 2;
  }
}

function withRules(
  decided: LoadOptions['decided'],
  rules: readonly RuleId[],
): NonNullable<LoadOptions['decided']> {
  return {...decided, rules: [...(decided?.rules ?? []), ...rules]};
}

function toWanted(instances: readonly Instance[], ids: readonly string[]): readonly Instance[] {
  const known = instances.map(({id}) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined)
    return instances.filter(({id}) => ids.length === 0 || ids.includes(id));
  throw new UserError(toUnknownInstance(unknown, known));
}

// Files are shared out among the folders they are in; a folder without any is left out.
async function toTargets(
  instances: readonly Instance[],
  paths: readonly string[],
): Promise<readonly CheckTarget[]> {
  const {findPathIn} = await import('../../commands/find-folder.ts');
  const targets = await Promise.all(
    instances.map(async (instance) => {
      const {load} = instance;
      const found = await Promise.all(paths.map((file) => findPathIn(load.folder, file)));
      const files = found.filter((file) => file !== undefined);
      return {load, shown: toShown(instance), found, ...(paths.length === 0 ? {} : {files})};
    }),
  );
  const stray = paths.find((_, at) => targets.every(({found}) => found[at] === undefined));
  if (stray !== undefined) throw new UserError(`${stray} is in no design folder of this site.`);
  return targets.filter(({files}) => files?.length !== 0);
}
