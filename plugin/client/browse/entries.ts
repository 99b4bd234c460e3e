import type {DesignIndexProps, DesignItemProps} from '../../props.ts';
import {fold} from './fold.ts';
import {toSharedFolder} from './folder.ts';

/** What the index can be filtered by. The names are also the parameters of the page's address. */
export const facetNames = [
  ...(['phase', 'status', 'author', 'area', 'component', 'tag', 'stage'] as const),
  ...(['folder', 'year', 'needs'] as const),
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

type Documents = Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;

/** All documents of the index, in its order. */
export function collectEntries({groups, attention, pages}: Documents): readonly Entry[] {
  const designs = [...groups.flatMap((group) => group.designs), ...attention, ...pages];
  const ids = new Set(designs.filter(({kind}) => kind === 'design').map(({id}) => id));
  return designs.map((design, place) => ({
    design,
    place,
    values: valuesOf(design, ids),
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

/** Values of the facet of statuses that are no words of the folder. */
const noStatus = 'none';
const otherStatuses = 'other';

function toStatusValues({status, attention}: DesignItemProps): readonly string[] {
  if (status.id !== null) return [status.group === undefined ? status.id : otherStatuses];
  return attention === null ? [] : [noStatus];
}

function valuesOf(design: DesignItemProps, ids: ReadonlySet<string>): Entry['values'] {
  const {kind, status, authors, created, updated, attention, problemCount} = design;
  const {areas = [], components = [], tags = [], stage} = design;
  const folder = toSharedFolder(kind === 'design' ? design.id : design.sourcePath, ids);
  const date = created ?? updated;
  return {
    phase: kind === 'design' ? [status.phase] : [],
    status: kind === 'design' ? toStatusValues(design) : [],
    author: Array.from(new Set(authors.map(({name}) => name))),
    area: areas,
    component: components,
    tag: tags,
    stage: stage === undefined ? [] : [stage],
    folder: folder === '' ? [] : [folder],
    year: date === null ? [] : [date.slice(0, 4)],
    needs: [...(attention === null ? [] : ['status']), ...(problemCount === 0 ? [] : ['problems'])],
  };
}
