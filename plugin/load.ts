import {join, resolve} from 'node:path';
import type {DesignSet, Level, NamedSource, RuleId, SourceFile, StatusWord} from './core/index.ts';
import {readDesigns} from './core/index.ts';
import {isTemplate} from './core/kinds.ts';
import {parseFile} from './core/parse-file.ts';
import type {ParsedFile} from './core/types.ts';
import {readHistory, type TemplatePlace} from './files/history.ts';
import {createFolderReader, type Folder} from './files.ts';
import {findTemplate, readBuiltInTemplates} from './templates.ts';

/** What loading a folder needs to know; all decided, nothing absent by accident. */
export interface LoadOptions {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A built-in template's name, or a path from `base`. */
  readonly template?: string;
  readonly base: string;
  readonly statuses?: readonly StatusWord[];
  readonly levels: Readonly<Record<RuleId, Level>>;
  readonly repositoryUrl?: string;
  readonly reservedIds: readonly string[];
  /** A document as an editor has it: what the disk says of it does not count. */
  readonly unsaved?: Unsaved;
}

/** The text of a document, by its path in the folder. */
export interface Unsaved {
  readonly path: string;
  readonly text: string;
}

/** A folder as read, and as understood. */
export interface LoadedDesigns {
  readonly folder: Folder;
  readonly set: DesignSet;
}

/**
 * Makes a loader of one folder: disk to designs. Each call reads the folder as it is then, and only
 * parses what changed since the last. Fails where the folder or the named template is missing.
 */
export function createLoader(options: LoadOptions): () => Promise<LoadedDesigns> {
  const read = createFolderReader(options.folder, options);
  const parsed = new WeakMap<SourceFile, ReturnType<typeof parseFile>>();
  const parse = (file: SourceFile) => {
    const before = parsed.get(file) ?? parseFile(file);
    parsed.set(file, before);
    return before;
  };
  // What lies behind does not change while somebody writes: it is asked for once.
  let history: ReturnType<typeof readHistory> | undefined;
  return async () => {
    const [onDisk, builtInTemplates] = await Promise.all([read(), readBuiltInTemplates()]);
    const folder = options.unsaved ? withText(onDisk, options.unsaved) : onDisk;
    const template =
      options.template === undefined
        ? undefined
        : await findTemplate(options.template, options.base, options.folder, builtInTemplates);
    const own = template && !builtInTemplates.includes(template) ? template : undefined;
    history ??= readHistory(options.folder, toTemplatePlaces(folder, options, own, parse));
    const known = await history;
    const set = readDesigns(
      folder.files,
      {
        ...(template ? {template} : {}),
        templatesBeside: folder.templatesBeside,
        builtInTemplates,
        ...(known ? {history: known} : {}),
        ...(options.statuses ? {statuses: options.statuses} : {}),
        levels: options.levels,
        folder: {
          documents: new Set(folder.files.map(({path}) => path)),
          assets: folder.assets,
          repositoryPath: folder.repositoryPath,
          ...(options.repositoryUrl === undefined ? {} : {repositoryUrl: options.repositoryUrl}),
        },
        reservedIds: options.reservedIds,
      },
      parse,
    );
    return {folder, set};
  };
}

// Every file whose earlier states may matter: the named template, and those in and beside the folder.
function toTemplatePlaces(
  {files, templatesBeside}: Folder,
  {folder, base, template}: LoadOptions,
  named: NamedSource | undefined,
  parse: (file: SourceFile) => ParsedFile,
): readonly TemplatePlace[] {
  const found = [...files.filter((file) => isTemplate(parse(file))), ...templatesBeside];
  const names = found.map((item) => ('name' in item ? item.name : item.path));
  return [
    ...(named && template !== undefined ? [{name: named.name, path: resolve(base, template)}] : []),
    ...names
      .filter((name) => name !== named?.name)
      .map((name) => ({name, path: join(folder, ...name.split('/'))})),
  ];
}

// A file that stands in the folder and is no document is one that the options leave out.
function withText(folder: Folder, {path, text}: Unsaved): Folder {
  if (folder.assets.has(path) || !/\.mdx?$/i.test(path)) return folder;
  const before = folder.files.find((file) => file.path === path);
  const sidecar = before?.sidecar;
  const others = folder.files.filter((file) => file !== before);
  const files = [...others, {path, text, ...(sidecar ? {sidecar} : {})}];
  return {...folder, files: files.sort((a, b) => (a.path < b.path ? -1 : 1))};
}
