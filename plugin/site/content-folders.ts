import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {UserError} from '../user-error.ts';

/** The folder of a content plugin of the same site. */
interface ContentFolder {
  /** The plugin as the site's config names it. */
  readonly plugin: string;
  /** From the site's folder, as written. */
  readonly path: string;
}

type Site = Pick<DocusaurusConfig, 'plugins' | 'presets'>;

const usualPaths: Readonly<Record<string, string>> = {
  docs: 'docs',
  blog: 'blog',
  pages: 'src/pages',
};

/**
 * Fails where the design folder and the folder of the docs, blog or pages plugin hold one another: both
 * plugins would render the files, which breaks the build far from its cause (facebook/docusaurus#9027).
 * @throws {UserError}
 */
export function assertOwnFolder(design: string, siteDir: string, site: Site): void {
  const folder = path.resolve(siteDir, design);
  for (const other of toContentFolders(site)) {
    const otherFolder = path.resolve(siteDir, other.path);
    if (!holds(otherFolder, folder) && !holds(folder, otherFolder)) continue;
    const where = holds(otherFolder, folder) ? 'lies in' : 'holds';
    throw new UserError(
      `Design folder \`${design}\` ${where} \`${other.path}\`, the folder of ${other.plugin}, and both plugins would render its files. Move one of them, and say so in the option \`path\`.`,
    );
  }
}

function toContentFolders({plugins, presets}: Site): readonly ContentFolder[] {
  const ofPlugins = plugins.flatMap((entry) => {
    const [plugin, options] = toPair(entry);
    const kind = /(?:^|[-/])content-(docs|blog|pages)$/.exec(plugin)?.[1];
    return kind === undefined ? [] : toFolder(plugin, kind, options);
  });
  const ofPresets = presets.flatMap((entry) => {
    const [preset, options] = toPair(entry);
    if (!/(?:^|[-/])classic$/.test(preset)) return [];
    return Object.keys(usualPaths).flatMap((kind) =>
      toFolder(`${kind} of ${preset}`, kind, options?.[kind]),
    );
  });
  return [...ofPlugins, ...ofPresets];
}

// A plugin may be given as its name, as name and options, as a function or not at all.
function toPair(entry: unknown): readonly [string, Record<string, unknown> | undefined] {
  const [name, options] = Array.isArray(entry) ? entry : [entry];
  return [typeof name === 'string' ? name : '', isRecord(options) ? options : undefined];
}

function toFolder(plugin: string, kind: string, options: unknown): readonly ContentFolder[] {
  if (options === false) return [];
  const given = isRecord(options) ? options.path : undefined;
  return [{plugin, path: typeof given === 'string' ? given : (usualPaths[kind] ?? kind)}];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function holds(folder: string, other: string): boolean {
  return `${other}${path.sep}`.startsWith(`${folder}${path.sep}`);
}
