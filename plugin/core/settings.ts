import type {Level, RuleId, SourceFile, StatusWord} from './types.ts';
import type {FolderLog} from './versions.ts';

/** What the owner decided, and what only the disk can tell. */
export interface Settings {
  /** The template named in the options. */
  readonly template?: NamedSource;
  /** Templates that are beside the folder. */
  readonly templatesBeside: readonly NamedSource[];
  readonly builtInTemplates: readonly NamedSource[];
  /** What version control knows of the folder; absent where there is none. */
  readonly history?: FolderHistory;
  readonly statuses?: readonly StatusWord[];
  /** Words that count besides those in force. */
  readonly addedStatuses?: readonly StatusWord[];
  readonly staleAfter?: StaleAfter;
  readonly levels: Readonly<Record<RuleId, Level>>;
  readonly folder: FolderMap;
  /** Ids that pages of the site have, such as `release-notes`. */
  readonly reservedIds: readonly string[];
}

/** The folder as links see it. All paths are POSIX and relative to the folder. */
export interface FolderMap {
  readonly documents: ReadonlySet<string>;
  /** Every other file: pictures, diagrams, data. */
  readonly assets: ReadonlySet<string>;
  /** Other names of documents and assets: symbolic links, each with the path of its file. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Folders that hold any of these, below it; `toFolders` makes them. */
  readonly folders?: ReadonlySet<string>;
  /** What its documents link to elsewhere in the repository and is not there; paths are from its root. */
  readonly missingOutside?: ReadonlySet<string>;
  /** Where the folder is in its repository: `design`, `docs/proposals`. */
  readonly repositoryPath: string;
  /** `https://github.com/org/repo`, where the owner gave it. */
  readonly repositoryUrl?: string;
}

/** Dates of documents and templates. All are in ISO form, in UTC. */
export interface FolderHistory {
  /** Earlier states of templates, and their present one. */
  readonly templateVersions: readonly (NamedSource & {readonly date: string})[];
  /** When documents were added, by path. */
  readonly written: ReadonlyMap<string, string>;
  /** Every version of every document. */
  readonly log?: FolderLog;
}

/** After how many days without a change a design waits for attention, by its phase. */
export interface StaleAfter {
  readonly draft: number | false;
  readonly accepted: number | false;
}

export const defaultStaleAfter: StaleAfter = {draft: 365, accepted: 730};

/** A template with the name that reports call it by. */
export interface NamedSource {
  readonly name: string;
  readonly file: SourceFile;
}
