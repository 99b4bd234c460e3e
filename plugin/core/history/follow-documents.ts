import {toFolder} from '../names/identity.ts';
import type {Track} from '../versions.ts';
import {addVersion, type Texts} from './add-version.ts';
import {countEdited, isEdit, isMarkdown, isYaml} from './count-edited.ts';
import {createOpenDocuments, type OpenDocument, type OpenDocuments} from './open-documents.ts';
import {matchMoves} from './similarity.ts';
import type {Change, Commit} from './types.ts';

/** All documents that ever existed. */
export interface FollowedDocuments {
  readonly tracks: readonly Track[];
  /** Every text of those that are there, by their path, also outside of the folder. */
  readonly textsOf: ReadonlyMap<string, OpenDocument['texts']>;
}

// Any limit from 5 to 50 separates work from changes of form in openshift; metal3 needs this one.
const sweepLimit = 10;

// A commit that adds this many documents is taken for an import.
const importLimit = 5;

/**
 * Follows every document through the commits of the mainline, the oldest first, by its names and
 * with the metadata file that was beside it at the time. Documents outside of the folder are
 * followed into it.
 */
export function followDocuments(commits: readonly Commit[], texts: Texts): FollowedDocuments {
  const open = createOpenDocuments();
  const removed = commits.flatMap((commit) => applyCommit(commit, open, texts));
  const present = open.all();
  const tracks = [...removed, ...present].filter(({path}) => !path.startsWith('../'));
  return {
    tracks: tracks.map(toTrack),
    textsOf: new Map(present.map((document) => [document.path, document.texts])),
  };
}

/** Brings the folder to the state of a commit; returns the documents that it removed. */
function applyCommit(commit: Commit, open: OpenDocuments, texts: Texts): readonly OpenDocument[] {
  const yaml = commit.changes.filter(isYaml);
  const markdown = commit.changes.filter(isMarkdown);
  for (const {path, blob} of yaml) open.putYaml(path, blob);
  const sources = findSources(markdown, open, texts);
  const edited = markdown.filter(({path, blob}) => {
    const before = (sources.get(path) ?? open.get(path))?.blob;
    return blob !== undefined && before !== undefined && before !== blob;
  });
  // A merged branch may have many small commits, so the commit that wrote the text counts.
  const count = countEdited(edited, yaml.filter(isEdit));
  const isSweep = ({documents = count, isIgnored}: Change) =>
    documents > sweepLimit || isIgnored === true || commit.isIgnored === true;
  const removed = removeDocuments(markdown, commit, open, new Set(sources.values()));
  const written = markdown.filter(({blob}) => blob !== undefined);
  const added = written.filter(({path}) => !sources.has(path) && !open.get(path));
  for (const change of written) {
    const {path, blob = ''} = change;
    const document =
      sources.get(path) ??
      open.get(path) ??
      createDocument(change, commit, added.length >= importLimit);
    open.put(path, document);
    addVersion(document, {blob, commit, change, isSweep: isSweep(change)}, open, texts);
  }
  // Metadata beside a document changes it too.
  const byFolder = new Map(yaml.map((change) => [toFolder(change.path), change]));
  for (const [folder, change] of byFolder) {
    for (const document of open.inFolder(folder)) {
      addVersion(
        document,
        {blob: document.blob, commit, change, isSweep: isSweep(change)},
        open,
        texts,
      );
    }
  }
  return removed;
}

// Which documents were renamed: the open document by its new path.
function findSources(
  documents: readonly Change[],
  open: OpenDocuments,
  {linesOf}: Texts,
): ReadonlyMap<string, OpenDocument> {
  const removed = documents.flatMap(({path, blob}) => {
    const before = blob === undefined ? open.get(path) : undefined;
    return before ? [{path, blob: before.blob}] : [];
  });
  const added = documents.flatMap(({path, blob}) =>
    blob === undefined || open.get(path) ? [] : [{path, blob}],
  );
  if (removed.length === 0 || added.length === 0) return new Map();
  const moves = [...matchMoves(removed, added, linesOf)];
  return new Map(
    moves.flatMap(([to, from]) => {
      const document = open.get(from);
      return document ? [[to, document] as const] : [];
    }),
  );
}

function removeDocuments(
  documents: readonly Change[],
  {date, id, pullRequest}: Commit,
  open: OpenDocuments,
  moved: ReadonlySet<OpenDocument>,
): readonly OpenDocument[] {
  return documents.flatMap(({path, blob}) => {
    const document = open.get(path);
    if (blob !== undefined || !document) return [];
    open.remove(path);
    if (moved.has(document)) return [];
    document.removed = {date, commit: id, ...(pullRequest === undefined ? {} : {pullRequest})};
    return [document];
  });
}

function createDocument(
  {path, written}: Change,
  {date}: Commit,
  isImported: boolean,
): OpenDocument {
  return {
    path,
    firstPath: path,
    blob: '',
    sidecar: undefined,
    written: written ?? date,
    isImported,
    removed: undefined,
    sections: [],
    versions: [],
    texts: [],
  };
}

function toTrack(document: OpenDocument): Track {
  const {path, firstPath, written, isImported, removed, sections, versions} = document;
  return {
    path,
    ...(firstPath === path ? {} : {firstPath}),
    written,
    ...(isImported ? {isImported: true as const} : {}),
    ...(removed ? {removed, headings: sections.map(({title, depth}) => ({title, depth}))} : {}),
    versions,
  };
}
