import {readFile, realpath} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {type FolderConfig, parseFolderConfig} from '../core/folder-config.ts';
import {defaultLevels, type Levels, toLevels} from '../core/index.ts';
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
  ];
  return {
    config,
    options: {
      ...options,
      ...(template === undefined ? {} : {template}),
      // The owner of a site has chosen where they name something else than the default.
      ...(releases !== undefined && options.releases === 'auto' ? {releases} : {}),
      ...(options.statuses || !config.statuses ? {} : {statuses: config.statuses}),
      ...(options.repositoryUrl === undefined && config.repositoryUrl !== undefined
        ? {repositoryUrl: config.repositoryUrl}
        : {}),
      levels: config.rules ? mergeLevels(options.levels, config.rules) : options.levels,
    },
    notices:
      wanted !== undefined && template === undefined
        ? [...notices, `${found.name}  template \`${wanted}\` is no file of this repository`]
        : notices,
  };
}

async function findConfig(folder: string) {
  for (const place of [folder, dirname(resolve(folder))]) {
    for (const name of names) {
      const path = join(place, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text !== undefined) return {path, text, name: place === folder ? name : `../${name}`};
    }
  }
  return undefined;
}

// A link may lead out of the repository, so the file itself has to stand in it.
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

// What the options leave at its usual level is for the folder to set.
function mergeLevels(
  levels: Levels,
  {extends: preset, ...changes}: NonNullable<FolderConfig['rules']>,
): Levels {
  const own = toLevels(preset, changes);
  const entries = Object.entries(levels).map(([id, level]) => {
    const rule = id as keyof Levels; // the keys are ids
    return [rule, level === defaultLevels[rule] ? own[rule] : level] as const;
  });
  return Object.fromEntries(entries) as Levels; // the keys are those of `levels`
}
