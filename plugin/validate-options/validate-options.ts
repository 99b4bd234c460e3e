import {type StatusWord, toLevels, toWord} from '../core/index.ts';
import {toSchema} from '../option-rows.ts';
import type {FeedType, Options, PluginOptions, RulesOption} from '../options.ts';
import {pageKinds, pageOptions} from '../site/pages/page-kinds.ts';
import {findSharedPaths} from '../site/pages/shared-paths.ts';
import {UserError} from '../user-error.ts';
import {findDecided} from './decided-options.ts';
import {describeOptionErrors, describeWrongOptions} from './option-errors.ts';
import {feedTypes, optionTable} from './option-table.ts';

const schema = toSchema(optionTable);

/**
 * Completes the options of a site's config. A wrong one fails at once, with all wrong ones listed.
 * @throws {UserError}
 */
export function toPluginOptions(options: unknown): PluginOptions {
  const given = spellOut(options);
  const {error, value} = schema.validate(given, {abortEarly: false, convert: false});
  if (error) throw new UserError(describeOptionErrors(error.details, schema));
  const statuses = (value.statuses as Options['statuses'])?.map(toStatusWord);
  const complete: PluginOptions = {
    ...value,
    decided: findDecided(given as Options), // the schema has checked it
    rules: readRules(value.rules),
    ...(statuses ? {statuses} : {}),
    feedOptions: {...value.feedOptions, type: toFeedTypes(value.feedOptions.type)},
    ...(value.repositoryUrl ? {repositoryUrl: value.repositoryUrl.replace(/\/+$/, '')} : {}),
  };
  const shared = findSharedPaths(complete);
  if (shared.length > 0) throw new UserError(describeWrongOptions(shared));
  return complete;
}

// `'development'` is short for a part of the object; what it leaves out has its default.
function spellOut(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return options ?? {};
  const given = options as Options; // only looked at; the schema checks it
  const short = pageOptions.filter(
    (name) =>
      given[name] === 'development' &&
      pageKinds[name].insteadOfObject.some((other) => other === 'development'),
  );
  return {...given, ...Object.fromEntries(short.map((name) => [name, {show: 'development'}]))};
}

function readRules(given: RulesOption): PluginOptions['rules'] {
  if (typeof given === 'string') return toLevels(given);
  const {extends: preset, ...changes} = given;
  return toLevels(preset, changes);
}

function toFeedTypes(type: NonNullable<Options['feedOptions']>['type']): readonly FeedType[] {
  if (type === 'all') return feedTypes;
  if (type === null || type === undefined) return [];
  return typeof type === 'string' ? [type] : [...new Set(type)];
}

function toStatusWord(word: NonNullable<Options['statuses']>[number]): StatusWord {
  return typeof word === 'string' ? toWord(word) : {...toWord(word.id), ...word};
}
