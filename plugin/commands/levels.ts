import {
  defaultLevels,
  type Level,
  type Levels,
  presets,
  type RuleId,
  ruleIds,
} from '../core/index.ts';
import {suggest} from '../nearest-name.ts';
import {UserError} from '../user-error.ts';

/** What the command line says about levels. */
export interface LevelArguments {
  readonly preset?: string;
  /** `RULE=LEVEL`. */
  readonly level?: readonly string[];
  /** Rules to fail by: `RULE=throw`. */
  readonly throw?: readonly string[];
  /** Only these rules; one that is ignored warns. */
  readonly rule?: readonly string[];
}

const levelNames: readonly Level[] = ['ignore', 'log', 'warn', 'throw'];

/**
 * The levels that the command line asks for, on top of those of the site, if there is one.
 * @throws {UserError} where a name is wrong
 */
export function toWantedLevels(
  {preset, level = [], throw: fatal = [], rule = []}: LevelArguments,
  usual: Levels = defaultLevels,
): Levels {
  const levels: Levels = {
    ...(preset === undefined ? usual : resolvePreset(preset)),
    ...Object.fromEntries(level.map(parseLevel)),
    ...Object.fromEntries(fatal.map((id) => [toRuleId(id), 'throw'])),
  };
  if (rule.length === 0) return levels;
  const wanted = new Set(rule.map(toRuleId));
  const only = Object.entries(levels).map(([id, usualLevel]) => {
    if (!wanted.has(id as RuleId)) return [id, 'ignore']; // the keys are ids
    return [id, usualLevel === 'ignore' ? 'warn' : usualLevel];
  });
  return Object.fromEntries(only) as Levels; // the keys are those of `levels`
}

/** Rules whose level the command line sets itself, which overrides the folder's own file. */
export function listDecidedRules({
  preset,
  level = [],
  throw: fatal = [],
  rule = [],
}: LevelArguments): readonly RuleId[] {
  if (preset !== undefined || rule.length > 0) return ruleIds;
  return [...level.map((text) => parseLevel(text)[0]), ...fatal.map(toRuleId)];
}

/** The id of a rule. Throws a `UserError` that suggests the nearest one. */
export function toRuleId(id: string): RuleId {
  const known = ruleIds.find((rule) => rule === id);
  if (known) return known;
  throw new UserError(`${id} is not a rule. ${suggest(id, ruleIds)}`);
}

function resolvePreset(name: string): Levels {
  for (const [known, levels] of Object.entries(presets)) if (known === name) return levels;
  throw new UserError(`${name} is not a preset. ${suggest(name, Object.keys(presets))}`);
}

function parseLevel(text: string): readonly [RuleId, Level] {
  const [, id = '', wanted = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  if (id === '') throw new UserError(`--level ${text} has no level. Write RULE=LEVEL.`);
  const level = levelNames.find((name) => name === wanted);
  if (!level) throw new UserError(`${wanted} is not a level. ${suggest(wanted, levelNames)}`);
  return [toRuleId(id), level];
}
