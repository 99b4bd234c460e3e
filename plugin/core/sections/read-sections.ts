import {toHeadingName} from '../markdown/heading-names.ts';
import type {Contract} from '../template/contract.ts';
import type {Block, DesignSection, ParsedFile, Section, Status, Summary} from '../types.ts';
import {findMissing, matchSections} from './match-sections.ts';
import {isSummaryName, readSummary} from './summary.ts';
import type {Title} from './title.ts';

/** What was read of a document before its sections. */
interface KnownDocument {
  readonly title: Pick<Title, 'line' | 'generic'>;
  readonly status: Status;
  /** Undefined for documents that are no designs. */
  readonly contract: Contract | undefined;
  readonly isMdx: boolean;
  /** Whether a block is still the template's, or a placeholder. */
  readonly isUnwritten: (block: Block) => boolean;
}

/** The sections of a document, and its summary. */
interface OwnSections {
  readonly matched: readonly DesignSection[];
  readonly summary: Summary | undefined;
  /** Titles of sections that the template requires and the document lacks. */
  readonly missing: readonly string[];
}

/** Compares the sections of a document with those of its template, and finds its summary in them. */
export function readSections(
  file: ParsedFile,
  {title, status, contract, isMdx, isUnwritten}: KnownDocument,
): OwnSections {
  const {sections} = file;
  const matched = matchSections(withoutTitle(sections, title), contract, isMdx);
  const summary = readSummary({...file, sections: withRightNames(sections, matched)}, isUnwritten);
  const missing = withoutSummary(findMissing(matched, contract, status), matched, summary);
  return {matched, summary, missing};
}

// The title heading is not a section, so its subsections become top-level ones.
function withoutTitle(
  sections: readonly Section[],
  {line, generic = []}: Pick<Title, 'line' | 'generic'>,
): readonly Section[] {
  return [...generic, line].reduce<readonly Section[]>(without, sections);
}

function without(sections: readonly Section[], line: number | undefined): readonly Section[] {
  const at = sections.findIndex((section) => section.line === line);
  if (at < 0) return sections;
  return sections.toSpliced(at, 1).map(({parent, ...section}) => {
    if (parent === undefined || parent === at) return section;
    return {...section, parent: parent > at ? parent - 1 : parent};
  });
}

// A misspelt `Sumary` section is the summary too.
function withRightNames(
  sections: readonly Section[],
  matched: readonly DesignSection[],
): readonly Section[] {
  const names = new Map(
    matched.flatMap(({line, name, isMisspelt}) =>
      isMisspelt && name !== undefined ? [[line, toHeadingName(name)] as const] : [],
    ),
  );
  if (names.size === 0) return sections;
  return sections.map((section) => ({...section, name: names.get(section.line) ?? section.name}));
}

// If another section serves as the summary, the section Summary is not missing.
function withoutSummary(
  missing: readonly string[],
  sections: readonly DesignSection[],
  summary: Summary | undefined,
): readonly string[] {
  const shown = sections.find(
    ({line, title}) => line === summary?.line && title === summary.section,
  );
  if (!shown || shown.name !== undefined || !isSummaryName(toHeadingName(shown.title)))
    return missing;
  return missing.filter((title) => !isSummaryName(toHeadingName(title)));
}
