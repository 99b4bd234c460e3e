import {readChecklist} from './checklist.ts';
import type {Contract} from './contract.ts';
import {findInvalidDates, readDate} from './dates.ts';
import {findMissing, matchSections} from './match-sections.ts';
import {readNumber} from './number.ts';
import {readOpenQuestions} from './open-questions.ts';
import {toParagraph} from './paragraphs.ts';
import {readPeople} from './people.ts';
import {readRelations} from './relations.ts';
import {readRelease} from './release.ts';
import {toOwnState} from './section-state.ts';
import {readStatus} from './status.ts';
import {findStatusConflicts} from './status-conflict.ts';
import {readSummary} from './summary.ts';
import {findAdded} from './template-versions.ts';
import {readTitle, type Title} from './title.ts';
import type {Block, Defect, Design, DesignKind, ParsedFile, Section, StatusWord} from './types.ts';
import type {UniqueId} from './unique-ids.ts';

/** A design before the folder was looked at as a whole: relations unresolved, nothing checked. */
export interface ReadDesign extends Omit<Design, 'problems'> {
  readonly titleSource: Title['source'];
}

/** Reads everything that one document says of itself. */
export function readDesign(
  {id, defect}: UniqueId,
  file: ParsedFile,
  kind: DesignKind,
  contract: Contract | undefined,
  words: readonly StatusWord[],
  written: string | undefined,
): ReadDesign {
  const {path, sections, fields} = file;
  const isMdx = path.toLowerCase().endsWith('.mdx');
  const ofFolder = kind === 'template' ? undefined : contract;
  const isStanding = (block: Block) => ofFolder?.standing.has(toParagraph(block)) ?? false;
  const isUnwritten = (block: Block) => toOwnState([block], ofFolder, isMdx) !== 'filled';
  const title = readTitle(
    path,
    sections,
    fields,
    file.references,
    kind === 'design' ? contract?.title : undefined,
  );
  const number = readNumber(path, fields, sections);
  const status = kind === 'design' ? readStatus(fields, words) : ({phase: 'unknown'} as const);
  const summary = readSummary(file, isUnwritten);
  const created = readDate(fields, 'created');
  const updated = readDate(fields, 'updated');
  const release = readRelease(fields);
  const ofDesign = kind === 'design' ? contract : undefined;
  const matched = matchSections(withoutTitle(sections, title.line), ofDesign, isMdx);
  const missing = findMissing(matched, ofDesign, status);
  return {
    id,
    kind,
    sourcePath: path,
    ...(file.isLost ? {isLost: true} : {}),
    title: title.text,
    titleSource: title.source,
    ...(title.line === undefined ? {} : {titleLine: title.line}),
    ...(number === undefined ? {} : {number}),
    status,
    ...(summary ? {summary} : {}),
    authors: readPeople(fields, 'authors'),
    approvers: readPeople(fields, 'approvers'),
    reviewers: readPeople(fields, 'reviewers'),
    ...(created === undefined ? {} : {created}),
    ...(updated === undefined ? {} : {updated}),
    ...(release === undefined ? {} : {release}),
    replaces: readRelations(fields, 'replaces'),
    supersededBy: readRelations(fields, 'superseded-by'),
    seeAlso: readRelations(fields, 'see-also'),
    sections: matched,
    missingSections: missing,
    addedSections: findAdded(missing, written, ofDesign),
    openQuestions: readOpenQuestions(
      file,
      isStanding,
      ({name}) => ofDesign?.byName.has(name) ?? false,
    ),
    checklist: readChecklist(sections),
    defects: [
      ...file.defects,
      ...(kind === 'design' ? findDefects(file, words) : []),
      ...(defect ? [defect] : []),
    ],
  };
}

function findDefects(file: ParsedFile, words: readonly StatusWord[]): readonly Defect[] {
  return [...findInvalidDates(file), ...findStatusConflicts(file.fields, words)];
}

// The title is no section: what stands under it stands at the top.
function withoutTitle(sections: readonly Section[], line: number | undefined): readonly Section[] {
  const at = sections.findIndex((section) => section.line === line);
  if (at < 0) return sections;
  return sections.toSpliced(at, 1).map(({parent, ...section}) => {
    if (parent === undefined || parent === at) return section;
    return {...section, parent: parent > at ? parent - 1 : parent};
  });
}
