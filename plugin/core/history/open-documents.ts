import {toFolder} from '../names/identity.ts';
import type {Removal, Version} from '../versions.ts';
import type {SectionFacts} from './types.ts';

/** A document while commits are walked; the only values of the history that change. */
export interface OpenDocument {
  path: string;
  readonly firstPath: string;
  blob: string;
  sidecar: string | undefined;
  readonly written: string;
  readonly isImported: boolean;
  removed: Removal | undefined;
  sections: readonly SectionFacts[];
  readonly versions: Version[];
  /** Every text it had, with the date of its author. */
  readonly texts: {readonly blob: string; readonly written: string}[];
}

/** The documents and metadata files that there are at one commit. */
export interface OpenDocuments {
  readonly get: (path: string) => OpenDocument | undefined;
  readonly put: (path: string, document: OpenDocument) => void;
  readonly remove: (path: string) => void;
  readonly all: () => readonly OpenDocument[];
  /** The documents that are in a folder. */
  readonly inFolder: (folder: string) => readonly OpenDocument[];
  readonly putYaml: (path: string, blob: string | undefined) => void;
  /** The YAML files of a folder with their texts. */
  readonly yamlIn: (folder: string) => ReadonlyMap<string, string>;
}

/** Makes an empty folder. */
export function createOpenDocuments(): OpenDocuments {
  const byPath = new Map<string, OpenDocument>();
  const folders = new Map<string, Set<string>>();
  const yaml = new Map<string, Map<string, string>>();
  return {
    get: (path) => byPath.get(path),
    put: (path, document) => {
      document.path = path;
      byPath.set(path, document);
      const folder = toFolder(path);
      folders.set(folder, (folders.get(folder) ?? new Set()).add(path));
    },
    remove: (path) => {
      byPath.delete(path);
      folders.get(toFolder(path))?.delete(path);
    },
    all: () => [...byPath.values()],
    inFolder: (folder) =>
      [...(folders.get(folder) ?? [])].flatMap((path) => byPath.get(path) ?? []),
    putYaml: (path, blob) => {
      const beside = yaml.get(toFolder(path)) ?? new Map<string, string>();
      yaml.set(toFolder(path), beside);
      if (blob === undefined) beside.delete(path);
      else beside.set(path, blob);
    },
    yamlIn: (folder) => yaml.get(folder) ?? new Map(),
  };
}
