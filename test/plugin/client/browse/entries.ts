import {collectEntries, type Entry} from '../../../../plugin/client/browse/entries.ts';
import type {DesignIndexProps, DesignItemProps} from '../../../../plugin/props.ts';

/** A row of the index, of which only what a test is about is given. */
export function item(given: Partial<DesignItemProps> & {title: string}): DesignItemProps {
  return {
    id: given.title,
    kind: 'design',
    number: null,
    permalink: `/${given.title}`,
    status: statuses.draft,
    sourcePath: `${given.title}.md`,
    summary: null,
    authors: [],
    created: null,
    updated: null,
    problemCount: 0,
    attention: null,
    ...given,
  };
}

export const statuses = {
  draft: {id: 'provisional', label: 'Provisional', phase: 'draft', raw: null},
  done: {id: 'implemented', label: 'Implemented', phase: 'done', raw: null},
  none: {id: null, label: 'No status', phase: 'unknown', raw: null},
} as const;

const people = (...names: string[]) => names.map((name) => ({name, url: null}));

/** An index with a bit of everything. */
export const index: Pick<DesignIndexProps, 'groups' | 'attention' | 'pages' | 'asOf'> = {
  asOf: '2023-03-01',
  groups: [
    {
      status: statuses.draft,
      anchor: 'provisional',
      designs: [
        item({
          title: 'Crème brûlée ovens',
          number: 12,
          id: 'kitchen/0012-ovens',
          authors: people('Zoë', '@ada'),
          summary: 'Bakes twelve at once.',
          created: '2020-05-01',
        }),
        item({
          title: 'Boot from an image',
          number: 120,
          id: 'hosts/boot',
          authors: people('@ada'),
          created: '2021-01-01',
          updated: '2023-02-02',
          changed: '2023-02-02',
          since: '2021-01-01',
          release: 'v1.10',
          problemCount: 2,
        }),
      ],
    },
    {
      status: statuses.done,
      anchor: 'implemented',
      designs: [
        item({
          title: 'Summaries as generated modules',
          number: 3,
          id: 'hosts/summaries',
          status: statuses.done,
          authors: people('Zoë'),
          summary: 'The image of a boot is not meant. See 12.',
          updated: '2021-06-06',
          changed: '2020-06-06',
          release: 'v1.9',
        }),
      ],
    },
  ],
  attention: [item({title: 'Stray', status: statuses.none, attention: 'No status is written'})],
  pages: [
    item({title: 'Guide', kind: 'page', status: statuses.none, sourcePath: 'hosts/guide.md'}),
  ],
};

export const entries: readonly Entry[] = collectEntries(index);

export function titles(found: readonly Entry[]): readonly string[] {
  return found.map(({design}) => design.title);
}
