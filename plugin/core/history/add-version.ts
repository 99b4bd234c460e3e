import {toFolder} from '../names/identity.ts';
import type {Field} from '../types.ts';
import {findChangedSections} from './changed-sections.ts';
import type {OpenDocument, OpenDocuments} from './open-documents.ts';
import type {LineSizes} from './similarity.ts';
import type {BlobFacts, Change, Commit} from './types.ts';

/** What following documents needs to know of their texts. */
export interface Texts {
  readonly factsOf: (blob: string) => BlobFacts | undefined;
  /** The lines of texts that may be another's under a new name. */
  readonly linesOf: (blob: string) => LineSizes | undefined;
  /** The metadata file of a document, of all YAML files in its folder. */
  readonly findSidecar: (document: string, yaml: readonly string[]) => string | undefined;
}

interface NewVersion {
  readonly blob: string;
  readonly commit: Commit;
  readonly change: Change;
  readonly isSweep: boolean;
}

/** Adds a version to a document, unless a commit left both its text and its metadata file as they were. */
export function addVersion(
  document: OpenDocument,
  {blob, commit, change, isSweep}: NewVersion,
  open: OpenDocuments,
  {factsOf, findSidecar}: Texts,
): void {
  const yaml = open.yamlIn(toFolder(document.path));
  const name = yaml.size === 0 ? undefined : findSidecar(document.path, [...yaml.keys()]);
  const sidecar = name === undefined ? undefined : yaml.get(name);
  const isSameText = document.blob === blob;
  if (isSameText && document.sidecar === sidecar) return;
  const facts = factsOf(blob);
  const beside = sidecar === undefined ? [] : factsOf(sidecar)?.fields;
  // A file that is emptied, and later filled again, has not changed its words.
  const sections = facts && facts.sections.length > 0 ? facts.sections : document.sections;
  const author = change.author ?? commit.author;
  document.versions.push({
    date: commit.date,
    commit: commit.id,
    ...(author === undefined ? {} : {author}),
    ...(commit.pullRequest === undefined ? {} : {pullRequest: commit.pullRequest}),
    ...(isSweep ? {isSweep: true as const} : {}),
    ...(facts?.title === undefined ? {} : {title: facts.title}),
    fields: joinFields(facts?.fields ?? [], beside),
    changed:
      isSameText || document.versions.length === 0
        ? []
        : findChangedSections(document.sections, sections),
  });
  if (!isSameText) document.texts.push({blob, written: change.written ?? commit.date});
  document.blob = blob;
  document.sidecar = sidecar;
  document.sections = sections;
}

/** The fields of a document and of its sidecar, in the order in which they count. */
export function joinFields(own: readonly Field[], beside: readonly Field[] = []): readonly Field[] {
  if (beside.length === 0) return own;
  const isFirst = ({source}: Field) => source === 'front-matter';
  return [...own.filter(isFirst), ...beside, ...own.filter((field) => !isFirst(field))];
}
