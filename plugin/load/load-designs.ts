import type {FolderConfig} from '../core/folder-config.ts';
import {
  type Design,
  type DesignSet,
  type Level,
  type NamedSource,
  type ParsedFile,
  type ReleasesOption,
  type RuleId,
  readDesigns,
  type SourceFile,
  type StaleAfter,
  type StatusWord,
} from '../core/index.ts';
import {markdownEnding} from '../core/names/identity.ts';
import {parseFile} from '../core/parse-file.ts';
import {isTemplate} from '../core/template/template-file.ts';
import type {FolderLog} from '../core/versions.ts';
import type {DecidedOptions, HistoryOption} from '../options.ts';
import {createFolderReader, type Folder} from './files/folder.ts';
import {findMissingOutside} from './files/outside-files.ts';
import {withFolderConfig} from './folder-config.ts';
import type {Obstacle} from './history/obstacle.ts';
import {createHistoryReader} from './load-history.ts';
import {createReleasesReader} from './load-releases.ts';
import {readSettings} from './read-settings.ts';
import {collectKeptReleases} from './releases/kept-tags.ts';
import {describeGuess, toTemplateNotices} from './template-notices.ts';
import {findTemplateInForce} from './templates.ts';

/** The options for loading a folder, with all defaults applied. */
export interface LoadOptions {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A built-in template's name, or a path from `base`. */
  readonly template?: string;
  readonly base: string;
  readonly statuses?: readonly StatusWord[];
  /** Words that count besides those in force: `--status WORD=PHASE`. */
  readonly addedStatuses?: readonly StatusWord[];
  readonly levels: Readonly<Record<RuleId, Level>>;
  /** What `design-docs.yml` cannot set, even where it is as usual. */
  readonly decided?: Partial<DecidedOptions>;
  readonly repositoryUrl?: string;
  readonly reservedIds: readonly string[];
  /** Drafts are not there, as in a production build. */
  readonly leavesOutDrafts?: true;
  readonly staleAfter?: StaleAfter;
  /** Whether and from where the history is read; without it from git. */
  readonly history?: HistoryOption;
  /** Where facts of the history are kept between runs, if not beside the packages of the project. */
  readonly cacheDirectory?: string;
  /** Where releases come from; without it none are read. */
  readonly releases?: ReleasesOption;
  /** A document as open in an editor, used instead of the file on the disk. */
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
  /** Gives a file of the folder as it was parsed. */
  readonly parse: (file: SourceFile) => ParsedFile;
  /** The template for new designs; absent if there is none, or only a guessed one. */
  readonly template?: NamedSource;
  /** Paths of drafts that were left out; absent where there are none. */
  readonly drafts?: readonly string[];
  /** Every version of them; absent where there is no history. */
  readonly log?: FolderLog;
  /** Why there is no history of them, where one was wanted. */
  readonly obstacle?: Obstacle;
  /** What the folder's own `design-docs.yml` says. */
  readonly config: FolderConfig;
  /** What is wrong in that file; these are among the notices of the folder too. */
  readonly configNotices: readonly string[];
  /** The levels in force, with those of that file. */
  readonly levels: LoadOptions['levels'];
  /** Why releases that were asked for are not known; a sentence. */
  readonly releasesNotice?: string;
}

/**
 * Makes a loader of one folder: disk to designs. Each call reads the folder as it is then, and only
 * parses what changed since the last. Fails where the folder or the named template is missing.
 */
export function createLoader(options: LoadOptions): () => Promise<LoadedDesigns> {
  const read = createFolderReader(options.folder, options);
  const parse = createParser();
  let addHistory: ReturnType<typeof createHistoryReader> | undefined;
  const readReleases = createReleasesReader(options);
  return async () => {
    const onDisk = await read();
    const written = options.unsaved ? withText(onDisk, options.unsaved) : onDisk;
    const folder = options.leavesOutDrafts ? withoutDrafts(written, parse) : written;
    const configured = await withFolderConfig(options);
    addHistory ??= createHistoryReader(configured.options, parse);
    const {settings, obstacle} = await addHistory(
      folder,
      await readSettings(configured.options, folder),
    );
    const documents = folder.files.map(parse);
    const missingOutside = await findMissingOutside(options.folder, documents, settings.folder);
    const map = missingOutside ? {...settings.folder, missingOutside} : settings.folder;
    const {designs, ...rest} = readDesigns(folder.files, {...settings, folder: map}, parse);
    // A template that is a draft is still what designs are held against.
    const isShown = ({visibility}: Design) => !options.leavesOutDrafts || visibility !== 'draft';
    const shown = {...rest, designs: designs.filter(isShown)};
    const log = settings.history?.log;
    const wanted = configured.options.releases ?? false;
    const kept = log?.tags ? collectKeptReleases(log, shown, wanted) : undefined;
    const {releases, notice} = kept ? {releases: kept} : await readReleases(shown, wanted);
    const set = {...shown, ...(releases ? {releases} : {})};
    const notices = [
      ...folder.notices,
      ...configured.notices,
      ...toTemplateNotices(settings, set, parse),
    ];
    const guess = describeGuess(set);
    const left = new Set(folder.files.map(({path}) => path));
    const drafts = written.files.flatMap(({path}) => (left.has(path) ? [] : [path]));
    const template = findTemplateInForce(written, settings, set);
    return {
      folder: {...folder, notices, ...(guess === undefined ? {} : {folderNotice: guess})},
      set,
      parse,
      ...(template ? {template} : {}),
      ...(drafts.length > 0 ? {drafts} : {}),
      ...(log ? {log} : {}),
      ...(obstacle ? {obstacle} : {}),
      config: configured.config,
      configNotices: configured.notices,
      levels: configured.options.levels,
      ...(notice === undefined ? {} : {releasesNotice: notice}),
    };
  };
}

function withoutDrafts(folder: Folder, parse: typeof parseFile): Folder {
  const isKept = (file: SourceFile) =>
    parse(file).visibility !== 'draft' || isTemplate(parse(file));
  return {...folder, files: folder.files.filter(isKept)};
}

/** Makes a parser that parses the same file only once. */
export function createParser(): typeof parseFile {
  const parsed = new WeakMap<SourceFile, ReturnType<typeof parseFile>>();
  return (file) => {
    const before = parsed.get(file) ?? parseFile(file);
    parsed.set(file, before);
    return before;
  };
}

// A file of the folder that is no document was excluded by the options.
function withText(folder: Folder, {path: given, text}: Unsaved): Folder {
  const path = folder.aliases.get(given) ?? given;
  if (folder.assets.has(path) || !markdownEnding.test(path)) return folder;
  const before = folder.files.find((file) => file.path === path);
  const sidecar = before?.sidecar;
  const others = folder.files.filter((file) => file !== before);
  const files = [...others, {path, text, ...(sidecar ? {sidecar} : {})}];
  return {...folder, files: files.sort((a, b) => (a.path < b.path ? -1 : 1))};
}
