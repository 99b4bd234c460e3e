import {readFile, realpath} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {type FolderConfig, parseFolderConfig} from '../core/folder-config.ts';
import {defaultLevels, type Levels, toLevels} from '../core/index.ts';
import {defaultStaleAfter, type StaleAfter} from '../core/settings.ts';
import {printable} from '../core/text/printable.ts';
import {findRepositoryRoot} from './files/repository-path.ts';
import type {LoadOptions} from './load-designs.ts';
import {findConfiguredReleases} from './releases/configured-releases.ts';
import {readBuiltInTemplates} from './templates.ts';

/** What a folder's own `design-docs.yml` adds to how it is loaded. */
export interface ConfiguredOptions {
  readonly options: LoadOptions;
  readonly config: FolderConfig;
  /** Entries that are not used, and why; one sentence each. */
  readonly notices: readonly string[];
}

const names = ['design-docs.yml', 'design-docs.yaml', 'design-docs.json'];

/**
 * The options with what `design-docs.yml` in the folder, or else next to it, says where they say nothing.
 * It can name no template outside of the repository, and no code.
 */
export async function withFolderConfig(options: LoadOptions): Promise<ConfiguredOptions> {
  const found = await findConfig(options.folder);
  if (!found) return {options, config: {}, notices: []};
  const {config, faults} = parseFolderConfig(found.text);
  const wanted = options.template === undefined ? config.template : undefined;
  const template = wanted === undefined ? undefined : await findTemplatePath(wanted, found.path);
  const {releases, fault} = await findConfiguredReleases(config.releases, found.path);
  const notices = [
    ...faults.map(({line, message}) => `${found.name}:${line}  ${message}`),
    ...(fault === undefined ? [] : [`${found.name}  ${fault}`]),
    ...(wanted !== undefined && template === undefined
      ? [`${found.name}  template \`${wanted}\` is no file of this repository`]
      : []),
  ];
  return {
    config,
    options: {
      ...options,
      ...(template === undefined ? {} : {template}),
      ...(releases !== undefined && options.releases === 'auto' && !options.decided?.releases
        ? {releases}
        : {}),
      ...(options.statuses || !config.statuses ? {} : {statuses: config.statuses}),
      ...(options.repositoryUrl === undefined && config.repositoryUrl !== undefined
        ? {repositoryUrl: config.repositoryUrl}
        : {}),
      ...(config.staleAfter ? {staleAfter: mergeStaleAfter(options, config.staleAfter)} : {}),
      levels: config.rules ? mergeLevels(options, config.rules) : options.levels,
    },
    notices: notices.map(printable),
  };
}

/** Where the file may be: in the folder, and next to it. */
export function listConfigPaths(folder: string): readonly string[] {
  return [folder, dirname(resolve(folder))].flatMap((place) =>
    names.map((name) => join(place, name)),
  );
}

async function findConfig(folder: string) {
  for (const path of listConfigPaths(folder)) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return {path, text, name: relative(folder, path).split(sep).join('/')};
  }
  return undefined;
}

// A link may lead out of the repository, so the file itself has to be in it.
async function findTemplatePath(wanted: string, config: string): Promise<string | undefined> {
  const builtIn = await readBuiltInTemplates();
  if (builtIn.some(({name}) => name === wanted)) return wanted;
  const start = await realpath(dirname(config));
  const root = (await findRepositoryRoot(start)) ?? start;
  const path = await realpath(resolve(start, wanted)).catch(() => undefined);
  if (path === undefined) return undefined;
  const inside = relative(root, path);
  return isAbsolute(inside) || inside.split(sep)[0] === '..' ? undefined : path;
}

// The folder can set the levels that the options leave open.
function mergeLevels(
  {levels, decided}: Pick<LoadOptions, 'levels' | 'decided'>,
  {extends: preset, ...changes}: NonNullable<FolderConfig['rules']>,
): Levels {
  const own = toLevels(preset, changes);
  const entries = Object.entries(levels).map(([id, level]) => {
    const rule = id as keyof Levels; // the keys are ids
    const isOpen = level === defaultLevels[rule] && !decided?.rules?.includes(rule);
    return [rule, isOpen ? own[rule] : level] as const;
  });
  return Object.fromEntries(entries) as Levels; // the keys are those of `levels`
}

// As for levels: the folder can set limits that the options leave open.
function mergeStaleAfter(
  {staleAfter: given = defaultStaleAfter, decided}: Pick<LoadOptions, 'staleAfter' | 'decided'>,
  own: Partial<StaleAfter>,
): StaleAfter {
  const choose = (phase: keyof StaleAfter) => {
    const isOpen =
      given[phase] === defaultStaleAfter[phase] && !decided?.staleAfter?.includes(phase);
    return (isOpen ? own[phase] : undefined) ?? given[phase];
  };
  return {draft: choose('draft'), accepted: choose('accepted')};
}
