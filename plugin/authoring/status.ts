import {findWord} from '../core/authoring/find-word.ts';
import {toStatusEdits} from '../core/authoring/status-edit.ts';
import {toEditedDocument} from '../core/edits/document.ts';
import {toNewStatus} from '../core/edits/place-status.ts';
import type {Design, DesignSet, StatusWord} from '../core/index.ts';
import {printable} from '../core/text/printable.ts';
import {UserError} from '../user-error.ts';
import {changeDocuments, type Step} from './change-documents.ts';
import {findOne} from './find-one.ts';
import {withFolderLock} from './folder-lock.ts';
import {type AuthoringTarget, type OpenFolder, openFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {templateOf} from './template-of.ts';

/**
 * `status`: writes a status where the document has it.
 * @throws {UserError} where the design or the word is not known
 */
export function setStatus(
  target: AuthoringTarget,
  asked: {readonly id: string; readonly word: string},
  options: WriteOptions,
): Promise<CommandResult> {
  return withFolderLock(target, options, () => setUnlocked(target, asked, options));
}

async function setUnlocked(
  target: AuthoringTarget,
  {id, word: typed}: {readonly id: string; readonly word: string},
  options: WriteOptions,
): Promise<CommandResult> {
  const open = await openFolder(target);
  const set = open.read(open.folder.files);
  const word = resolveWord(set.statuses, typed);
  const design = findOne(set, id, target, open.folder.aliases);
  const before = design.status.raw;
  const path = `${target.shown}/${design.sourcePath}`;
  return changeDocuments(
    open,
    target,
    {
      steps: design.status.id === word.id ? [] : [createStatusStep(open, set, design, word)],
      complain: (after) =>
        hasStatus(after, design, word) ? undefined : formatComplaint(path, design, word),
      toText: (changed) =>
        changed.length === 0
          ? `${printable(path)} is ${word.id} already`
          : `${printable(path)}: ${printable(before ?? 'no status')} -> ${word.id}`,
      json: {path: design.sourcePath, id: design.id, before: before ?? null, status: word.id},
    },
    options,
  );
}

/** The step that gives a design a status, in the place that it has for one. */
export function createStatusStep(
  open: OpenFolder,
  set: DesignSet,
  design: Design,
  word: StatusWord,
): Step {
  return {
    path: design.sourcePath,
    edits: (file) => {
      const document = toEditedDocument(file, open.parse(file));
      const edits = toStatusEdits(document, word, set.statuses);
      if (edits) return edits;
      // A status that cannot be edited is left as it is, and reported afterwards.
      if (document.parsed.fields.some(({key}) => key === 'status')) return [];
      return toNewStatus(document, design, word.id, templateOf(open, set));
    },
  };
}

export function hasStatus({designs}: DesignSet, {id}: Design, word: StatusWord): boolean {
  return designs.find((design) => design.id === id)?.status.id === word.id;
}

export function formatComplaint(path: string, {status}: Design, word: StatusWord): string {
  const place = status.line === undefined ? '' : ` in line ${status.line}`;
  return `The status of ${printable(path)} is written in a form that cannot be changed safely. Write ${word.id}${place} by hand.`;
}

function resolveWord(words: readonly StatusWord[], typed: string): StatusWord {
  const found = findWord(words, typed);
  if ('word' in found) return found.word;
  const near = found.suggestion === undefined ? '' : ` Did you mean ${found.suggestion}?`;
  throw new UserError(
    `${printable(typed) || 'An empty word'} is no status of this folder.${near} Statuses: ${words.map(({id}) => printable(id)).join(', ')}.`,
  );
}
