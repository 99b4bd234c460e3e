import {defaultLevels} from '../rules/index.ts';
import type {Level, RuleId} from '../types.ts';

/** A level for every rule, by one name. */
export type Preset = 'recommended' | 'strict' | 'off';

/** The level of every rule. */
export type Levels = Readonly<Record<RuleId, Level>>;

/** The rules that an owner sets, on top of a preset. */
export type LevelChanges = Readonly<Partial<Record<RuleId, Level>>>;

// Rules that are ignored by default are a matter of taste, so `strict` leaves them off.
const stricter: Readonly<Record<Level, Level>> = {
  ignore: 'ignore',
  log: 'warn',
  warn: 'throw',
  throw: 'throw',
};

/**
 * `recommended` has the usual levels, `strict` each of them one step higher. `off` ignores all
 * rules, so that single ones can be turned on.
 */
export const presets: Readonly<Record<Preset, Levels>> = {
  recommended: defaultLevels,
  strict: mapLevels((level) => stricter[level]),
  off: mapLevels(() => 'ignore'),
};

/** The levels of a preset with single changes on top. */
export function toLevels(preset: Preset = 'recommended', changes: LevelChanges = {}): Levels {
  return {...presets[preset], ...changes};
}

function mapLevels(change: (level: Level) => Level): Levels {
  const entries = Object.entries(defaultLevels).map(([id, level]) => [id, change(level)]);
  return Object.fromEntries(entries) as Levels; // the keys are those of `defaultLevels`
}
