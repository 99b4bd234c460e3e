import type {DesignIndexProps, DesignItemProps} from '../../props.ts';
import {fold} from './fold.ts';
import {toSharedFolder} from './folder.ts';
import {toPeriods} from './periods.ts';

/** What the index can be filtered by. The names are also the parameters of the page's address. */
export const facetNames = [
  ...(['status', 'author', 'area', 'component', 'tag', 'stage'] as const),
  ...(['folder', 'release', 'year', 'changed', 'lens'] as const),
] as const;
export type FacetName = (typeof facetNames)[number];

/** A design of the index with its searchable text and its facet values. */
export interface Entry {
  readonly design: DesignItemProps;
  /** Its position in the whole index. */
  readonly place: number;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  /** The searchable text, folded for comparison. */
  readonly text: EntryText;
}

export interface EntryText {
  readonly title: string;
  readonly authors: string;
  readonly summary: string;
}

type Documents = Pick<DesignIndexProps, 'groups' | 'attention' | 'pages' | 'asOf'>;

/** All documents of the index, in its order. */
export function collectEntries({groups, attention, pages, asOf}: Documents): readonly Entry[] {
  const designs = [...groups.flatMap((group) => group.designs), ...attention, ...pages];
  const ids = new Set(designs.filter(({kind}) => kind === 'design').map(({id}) => id));
  return designs.map((design, place) => ({
    design,
    place,
    values: valuesOf(design, ids, asOf),
    text: {
      title: fold(design.title),
      authors: fold(formatAuthors(design)),
      summary: fold(design.summary ?? ''),
    },
  }));
}

/** The authors of a design, separated by commas. */
export function formatAuthors({authors}: Pick<DesignItemProps, 'authors'>): string {
  return authors.map(({name}) => name).join(', ');
}

/** The first two authors of a design, and how many more there are: `@ada, @grace +1`. */
export function formatFewAuthors({authors}: Pick<DesignItemProps, 'authors'>): string {
  const few = formatAuthors({authors: authors.slice(0, 2)});
  return authors.length > 2 ? `${few} +${authors.length - 2}` : few;
}

/** Values of the facet of statuses that are no words of the folder. */
export const noStatus = 'none';
const otherStatuses = 'other';

/** The value of the facet `lens` that leaves what a maintainer should look at. */
export const health = 'health';

function toStatusValues({status, attention}: DesignItemProps): readonly string[] {
  if (status.id !== null) return [status.group === undefined ? status.id : otherStatuses];
  return attention === null ? [] : [noStatus];
}

function valuesOf(
  design: DesignItemProps,
  ids: ReadonlySet<string>,
  asOf: string | null,
): Entry['values'] {
  const {kind, authors, created, updated, release, changed, attention, problemCount} = design;
  const {areas = [], components = [], tags = [], stage} = design;
  const folder = toSharedFolder(kind === 'design' ? design.id : design.sourcePath, ids);
  const date = created ?? updated ?? changed;
  return {
    status: kind === 'design' ? toStatusValues(design) : [],
    author: Array.from(new Set(authors.map(({name}) => name))),
    area: areas,
    component: components,
    tag: tags,
    stage: stage === undefined ? [] : [stage],
    folder: folder === '' ? [] : [folder],
    release: release === undefined ? [] : [release],
    year: date === undefined ? [] : [date.slice(0, 4)],
    changed: changed === undefined || asOf === null ? [] : toPeriods(changed, asOf),
    lens: problemCount > 0 || attention !== null ? [health] : [],
  };
}
