import {describe, expect, it} from 'vitest';
import {collectEntries} from '../../../plugin/client/browse/entries.ts';
import {createView} from '../../../plugin/client/browse/view.ts';
import {toStatusCounts} from '../../../plugin/site/pages/health/health-counts.ts';
import {toIndexProps} from '../../../plugin/site/pages/index/index-props.ts';
import {toSitePaths} from '../../../plugin/site/pages/paths.ts';
import {toSidebar} from '../../../plugin/site/pages/sidebar.ts';
import {toTitles} from '../../../plugin/site/pages/titles.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from './content.ts';

const options = toPluginOptions({});
const paths = toSitePaths('/', options);
const plain = (title: string, date = '') =>
  `# ${title}\n${date}\n## Summary\n\nAbout ${title}.\n\n## Motivation\n\nx\n`;

const indexOf = (texts: Readonly<Record<string, string>>) =>
  toIndexProps(toContent(texts), {
    title: 'Designs',
    releaseNotes: null,
    health: null,
    activity: null,
    json: null,
    feeds: [],
    showProblems: true,
    locale: 'en',
  });
const titlesOf = (texts: Readonly<Record<string, string>>) =>
  indexOf(texts).groups.map(({designs}) => designs.map(({title}) => title));

const texts = {
  '0002-plain-too.md': plain('B'),
  '0001-plain.md': plain('A'),
  'README.md': '# Read me\n',
};

describe('a project without statuses', () => {
  it('has one plain list on the index, and nothing that needs attention', () => {
    const {groups, attention, pages} = indexOf(texts);
    expect(groups).toMatchObject([{status: null, designs: [{title: 'A'}, {title: 'B'}]}]);
    expect([attention.length, pages.length]).toEqual([0, 1]);
    expect(groups[0]?.designs.map((item) => item.attention)).toEqual([null, null]);
  });

  it('is sorted by day where it has no numbers, and by folder where it has neither', () => {
    expect(
      titlesOf({
        'a.md': plain('Old', '\n- Date: 2020-01-02\n'),
        'b.md': plain('New', '\n- Date: 2021-01-02\n'),
      }),
    ).toEqual([['New', 'Old']]);
    expect(titlesOf({'a.md': plain('Z'), 'x/b.md': plain('B'), 'c.md': plain('A')})).toEqual([
      ['A', 'Z', 'B'],
    ]);
  });

  it('has no facet, order or column for what no design has', () => {
    const state = {query: '', chosen: {}, sort: null, view: 'groups'} as const;
    const view = createView(collectEntries(indexOf(texts)))(state);
    expect(view.sortKeys).not.toContain('status');
    expect(view.facets.map(({name}) => name)).not.toContain('status');
  });

  it('has its designs in the sidebar without a group, and no release notes', () => {
    const items = toSidebar(
      {...toContent(texts), titles: toTitles(options, toContent(texts).set)},
      paths,
    );
    expect(items.map((item) => 'label' in item && item.label)).toEqual([
      ...['Designs', 'Health', '1. A', '2. B', 'Other pages'],
    ]);
  });

  it('has no statuses to count', () => {
    expect(toStatusCounts(toContent(texts), paths.index)).toEqual([]);
  });

  it('is none as soon as a design has one', () => {
    const {groups, attention} = indexOf({...texts, '0003-draft.md': design('C', 'draft')});
    expect(groups.map(({status}) => status?.label)).toEqual(['Draft']);
    expect(attention.map(({title}) => title)).toEqual(['A', 'B']);
  });
});
