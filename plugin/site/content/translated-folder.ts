import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getLocaleConfig, getPluginI18nPath} from '@docusaurus/utils';
import type {Design, DesignSet} from '../../core/index.ts';
import {localise, toTranslatedHeadings} from '../../core/localise.ts';
import {printable} from '../../core/text/printable.ts';
import {createFolderReader} from '../../load/files/folder.ts';
import {isInside} from '../../load/files/real-file.ts';
import {createParser} from '../../load/load-designs.ts';
import type {PluginOptions} from '../../options.ts';

/** The documents of a folder in the language of the site. */
export interface TranslatedFolder {
  readonly path: string;
  /** Those that have a translation, by source path. */
  readonly documents: ReadonlyMap<string, Translation>;
  readonly assets: ReadonlySet<string>;
  /** Symbolic links to either, with the path of the file each leads to. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface Translation {
  /** Its headings without the title; absent if their number differs from the original's. */
  readonly headings?: readonly string[];
}

/** A set with what its translations change, and where they are. */
export interface Translated {
  readonly set: DesignSet;
  readonly translated?: TranslatedFolder;
  /** Paths of translations of no document. */
  readonly strays: readonly string[];
  /** What was not read, and why; one sentence each. */
  readonly notices: readonly string[];
}

/**
 * Where the translations of a site are, as in other content plugins: `i18n/fr/docusaurus-plugin-…`.
 */
export function toTranslatedPath(
  {i18n, localizationDir}: Pick<LoadContext, 'i18n' | 'localizationDir'>,
  pluginName: string,
  pluginId: string,
): string | undefined {
  if (!getLocaleConfig(i18n).translate) return undefined;
  return getPluginI18nPath({localizationDir, pluginName, pluginId});
}

/**
 * Makes a reader of translations. A document without one stays as it is. The folder is only read
 * where it really is in `i18nPath`: it is not configured, so a symbolic link there could lead
 * anywhere.
 */
export function createTranslator(
  named: string | undefined,
  options: Pick<PluginOptions, 'include' | 'exclude'>,
  i18nPath: string,
): (set: DesignSet) => Promise<Translated> {
  if (named === undefined) return async (set) => ({set, strays: [], notices: []});
  const read = createFolderReader(named, options);
  const parse = createParser();
  return async (set) => {
    const isThere = await stat(named).catch(() => undefined);
    if (!isThere?.isDirectory()) return {set, strays: [], notices: []};
    if (!isInside(await realpath(i18nPath), await realpath(named))) {
      const notice = `Translations are not read: ${named} is a symbolic link out of ${i18nPath}. Move the files there.`;
      return {set, strays: [], notices: [notice]};
    }
    const {files, assets, aliases, notices} = await read();
    const texts = new Map(files.map((file) => [file.path, parse(file)]));
    const documents = new Map<string, Translation>();
    const originals = new Set(set.designs.map(({sourcePath}) => sourcePath));
    const designs = set.designs.map((design): Design => {
      const text = texts.get(design.sourcePath);
      if (!text || text.isLost || design.isLost) return design;
      const localised = localise(design, text);
      const headings = toTranslatedHeadings(design, text, localised.titleLine);
      documents.set(design.sourcePath, headings ? {headings} : {});
      return localised;
    });
    return {
      set: {...set, designs},
      // The bundler names files by where they really are.
      translated: {path: await realpath(named), documents, assets, aliases},
      strays: [...texts.keys()].filter((name) => !originals.has(name)),
      notices: [
        ...notices,
        ...files
          .filter(({damage}) => damage?.isLost)
          .map(({path: name, damage}) =>
            printable(`${named}/${name}: ${damage?.message}. ${damage?.hint}`),
          ),
      ],
    };
  };
}

/** The path of a file in the folder of documents, or in that of their translations. */
export function toSourcePath(file: string, folder: string, translated?: TranslatedFolder): string {
  const isTranslation = translated && file.startsWith(`${translated.path}${path.sep}`);
  const root = isTranslation ? translated.path : folder;
  return path.relative(root, file).split(path.sep).join('/');
}
