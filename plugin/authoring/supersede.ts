import {findSupersededWord} from '../core/authoring/find-word.ts';
import {toEditedDocument} from '../core/edits/document.ts';
import {toRelationEdit} from '../core/edits/relation-edit.ts';
import type {Design, DesignSet, Relation} from '../core/index.ts';
import {printable} from '../core/text/printable.ts';
import {UserError} from '../user-error.ts';
import {changeDocuments, type Step} from './change-documents.ts';
import {assertNoCycle, describeSuccessor} from './check-succession.ts';
import {findOne} from './find-one.ts';
import {withFolderLock} from './folder-lock.ts';
import {type AuthoringTarget, type OpenFolder, openFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {createStatusStep, formatComplaint, hasStatus} from './status.ts';
import {templateOf} from './template-of.ts';

/**
 * `supersede`: writes into two documents that one replaces the other. Both are written, or none.
 * @throws {UserError} where a design is not known, the folder has no word for it, or the old one
 *   replaces the new one already
 */
export function supersede(
  target: AuthoringTarget,
  ids: {readonly old: string; readonly new: string},
  options: WriteOptions,
): Promise<CommandResult> {
  return withFolderLock(target, options, () => supersedeUnlocked(target, ids, options));
}

async function supersedeUnlocked(
  target: AuthoringTarget,
  ids: {readonly old: string; readonly new: string},
  options: WriteOptions,
): Promise<CommandResult> {
  const open = await openFolder(target);
  const set = open.read(open.folder.files);
  const find = (id: string) => findOne(set, id, target, open.folder.aliases);
  const [old, successor] = [find(ids.old), find(ids.new)];
  if (old.id === successor.id) {
    throw new UserError(`${printable(old.sourcePath)} cannot supersede itself.`);
  }
  assertNoCycle(set, old, successor, target);
  const word = findSupersededWord(set.statuses, set.designs);
  if (!word) {
    throw new UserError(
      `No status of this folder says that a design was superseded. Statuses: ${set.statuses.map(({id}) => printable(id)).join(', ')}.`,
    );
  }
  const isToldByNew = names(successor.replaces, old);
  const steps = [
    ...(old.status.id === word.id ? [] : [createStatusStep(open, set, old, word)]),
    ...(names(old.supersededBy, successor)
      ? []
      : [createStep(open, old, successor, 'superseded-by')]),
    ...(isToldByNew ? [] : [createStep(open, successor, old, 'replaces')]),
  ];
  const shown = ({sourcePath}: Design) => printable(`${target.shown}/${sourcePath}`);
  return changeDocuments(
    open,
    target,
    {
      steps,
      complain: (after) => {
        if (!hasStatus(after, old, word)) return formatComplaint(shown(old), old, word);
        return complainOfRelations(after, old, successor);
      },
      toText: (changed) =>
        changed.length === 0
          ? `${shown(old)} is superseded by ${shown(successor)} already`
          : [
              `${shown(old)}: ${word.id}, superseded by ${shown(successor)}`,
              ...(isToldByNew ? [] : [`${shown(successor)}: supersedes ${shown(old)}`]),
            ].join('\n'),
      notices: describeSuccessor(set, successor, target),
      json: {old: old.sourcePath, new: successor.sourcePath, status: word.id},
    },
    options,
  );
}

// A relation that only the other document states has the id as its text.
function names(relations: readonly Relation[], design: Design): boolean {
  return relations.some(({id, raw}) => id === design.id && raw !== id);
}

function createStep(
  open: OpenFolder,
  {id, sourcePath}: Design,
  other: Design,
  key: 'replaces' | 'superseded-by',
): Step {
  return {
    path: sourcePath,
    edits: (file, set) => {
      const edit = toRelationEdit(
        toEditedDocument(file, open.parse(file)),
        {key, path: other.sourcePath, title: other.title},
        set.designs.find((design) => design.id === id),
        templateOf(open, set),
      );
      return edit ? [edit] : [];
    },
  };
}

function complainOfRelations(
  {designs}: DesignSet,
  old: Design,
  successor: Design,
): string | undefined {
  const after = ({id}: Design) => designs.find((design) => design.id === id);
  const lost = [
    ...(names(after(old)?.supersededBy ?? [], successor) ? [] : [old]),
    ...(names(after(successor)?.replaces ?? [], old) ? [] : [successor]),
  ];
  const [first] = lost;
  return (
    first &&
    `The metadata of ${printable(first.sourcePath)} is written in a form that cannot be changed safely. Write the relation by hand.`
  );
}
