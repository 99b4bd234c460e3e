import type {SearchDesign, SearchHeading, SearchSection} from '../../client/search/search-data.ts';
import type {Design} from '../../core/index.ts';
import type {ShownSet} from '../content/content.ts';
import {byNumber} from '../designs/groups.ts';
import {toLinkProps, toPersonProps} from '../designs/item-props.ts';

/** The documents that the search finds: those with a page that lists may name; designs first. */
export function listSearched({set, permalinks}: ShownSet): readonly Design[] {
  const shown = set.designs.filter(({sourcePath, isLost}) => !isLost && permalinks.has(sourcePath));
  const order = ['design', 'page', 'template'];
  return shown.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byNumber(a, b));
}

/** A document as the first file of the search has it. */
export function toSearchDesign(
  design: Design,
  content: ShownSet,
  {permalink, headings, text}: Pick<SearchDesign, 'permalink' | 'headings' | 'text'>,
): SearchDesign {
  const {title, number, status} = toLinkProps(design, content);
  const {authors, approvers, reviewers, created, updated} = design;
  const people = [...authors, ...approvers, ...reviewers].map(
    (person) => toPersonProps(person).name,
  );
  return {
    title,
    number,
    permalink,
    status: design.kind === 'design' && status.id !== null ? status.label : null,
    phase: status.phase,
    people: [...new Set(people)],
    year: (created ?? updated)?.slice(0, 4) ?? null,
    headings,
    text,
  };
}

/** Gives each heading its place in a table that has every one once. */
export function createHeadingTable() {
  const places = new Map<string, number>();
  const headings: SearchHeading[] = [];
  return {
    headings: (): readonly SearchHeading[] => headings,
    placesOf: (sections: readonly SearchSection[]): readonly number[] =>
      sections.flatMap(([title, anchor]) => {
        if (title === '') return [];
        const key = JSON.stringify([title, anchor]);
        const place = places.get(key) ?? headings.length;
        if (place === headings.length) {
          places.set(key, place);
          headings.push([title, anchor]);
        }
        return [place];
      }),
  };
}
