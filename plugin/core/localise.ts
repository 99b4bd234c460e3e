import {toOwnState} from './sections/section-state.ts';
import {readSummary} from './sections/summary.ts';
import {readTitle} from './sections/title.ts';
import type {Block, Design, PageSettings, ParsedFile, Section, Summary} from './types.ts';

/**
 * A document as readers of a translation see it: title and summary are the translation's where it
 * has them. All other facts are those of the original.
 */
export function localise(design: Design, translation: ParsedFile): Design {
  const title = readTitle(translation);
  const summary = readTranslatedSummary(design, translation, title.line) ?? design.summary;
  const {titleLine: _, ...facts} = design;
  const pageSettings = {...design.pageSettings, ...readTexts(translation)};
  return {
    ...facts,
    ...(Object.keys(pageSettings).length === 0 ? {} : {pageSettings}),
    title: title.source === 'name' ? design.title : title.text,
    ...(title.line === undefined ? {} : {titleLine: title.line}),
    ...(summary ? {summary} : {}),
  };
}

// Its address and its layout are those of the original.
function readTexts({pageSettings = {}}: ParsedFile): PageSettings {
  const {description, image, keywords, sidebarLabel, paginationLabel} = pageSettings;
  return {
    ...(description === undefined ? {} : {description}),
    ...(image === undefined ? {} : {image}),
    ...(keywords === undefined ? {} : {keywords}),
    ...(sidebarLabel === undefined ? {} : {sidebarLabel}),
    ...(paginationLabel === undefined ? {} : {paginationLabel}),
  };
}

/** The headings of a translation, if they are those of the original in another language. */
export function toTranslatedHeadings(
  {sections}: Pick<Design, 'sections'>,
  {sections: all}: ParsedFile,
  titleLine: number | undefined,
): readonly string[] | undefined {
  const own = withoutTitle(all, titleLine);
  const isSame = own.length === sections.length && own.every(isAt(sections));
  return isSame ? own.map(({title}) => title) : undefined;
}

function isAt(sections: Design['sections']): (section: Section, at: number) => boolean {
  return ({depth}, at) => sections[at]?.depth === depth;
}

function withoutTitle(sections: readonly Section[], titleLine: number | undefined) {
  return sections.filter(({line}) => line !== titleLine);
}

// Headings are in another language, so the section is known by its place.
function readTranslatedSummary(
  {summary, sections}: Design,
  file: ParsedFile,
  titleLine: number | undefined,
): Summary | undefined {
  const isMdx = file.path.toLowerCase().endsWith('.mdx');
  const isUnwritten = (block: Block) => toOwnState([block], undefined, isMdx) !== 'filled';
  if (summary && summary.section === undefined) {
    return readSummary({...file, sections: file.sections.slice(0, 1)}, isUnwritten);
  }
  const at = sections.findIndex(({line}) => line === summary?.line);
  const same = withoutTitle(file.sections, titleLine)[at];
  const isSame = same?.depth === sections[at]?.depth;
  const named = file.sections.map((section) =>
    isSame && section === same ? {...section, name: 'summary'} : section,
  );
  return readSummary({...file, sections: named}, isUnwritten);
}
