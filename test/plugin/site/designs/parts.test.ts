import {describe, expect, it} from 'vitest';
import {groupParts, withoutParts} from '../../../../plugin/site/designs/parts.ts';
import {toPartProps} from '../../../../plugin/site/pages/design/part-props.ts';
import {toIndexProps} from '../../../../plugin/site/pages/index/index-props.ts';
import {toMarkdownAddresses} from '../../../../plugin/site/published/markdown-files.ts';
import {listSearched} from '../../../../plugin/site/search/search-designs.ts';
import {design, toContent} from '../content.ts';

const texts = {
  '1-alone.md': design('A', 'draft'),
  '2-with-parts/README.md': design('B', 'draft'),
  '2-with-parts/tasks.md': '# Tasks\n',
  '2-with-parts/data/model.md': '# Data model\n',
  '2-with-parts/torn.md': '',
  '2-with-parts/server.md': design('Server', 'draft'),
  'guide.md': '# Guide\n',
};
const content = toContent(texts, {lost: ['2-with-parts/torn.md']});
const {designs} = content.set;
const titles = (list: typeof designs) => list.map(({title}) => title);

describe('parts of a design', () => {
  it('stand with it, in the order of titles, without those that cannot be read', () => {
    const parts = [...groupParts(designs)].map(([id, members]) => [id, titles(members)]);
    expect(parts).toEqual([['2-with-parts', ['Data model', 'Tasks']]]);
  });

  it('are in no list of the whole folder', () => {
    const listed = designs.filter((one) => !withoutParts(designs).includes(one));
    expect(titles(listed).toSorted()).toEqual(['Data model', 'Tasks']);
  });

  it('of a design that no list names are pages like others', () => {
    const shown = designs.filter(({id}) => id !== '2-with-parts');
    expect(groupParts(shown).size).toBe(0);
    expect(withoutParts(shown)).toEqual(shown);
  });

  it('are no rows of the index', () => {
    const {pages, groups, attention} = toIndexProps(content, {
      ...{title: 'Designs', description: '', releaseNotes: null, health: null, activity: null},
      ...{json: null, feeds: [], showProblems: true, locale: 'en'},
    });
    const rows = [...groups.flatMap((group) => group.designs), ...attention, ...pages];
    expect(rows.map(({sourcePath}) => sourcePath).toSorted()).toEqual([
      ...[
        '1-alone.md',
        '2-with-parts/README.md',
        '2-with-parts/server.md',
        '2-with-parts/torn.md',
        'guide.md',
      ],
    ]);
  });

  it('have a page, a Markdown file, and are searched under their own title', () => {
    expect(toPartProps(groupParts(designs).get('2-with-parts') ?? [], content)).toEqual([
      {title: 'Data model', permalink: '/design/2-with-parts/data/model'},
      {title: 'Tasks', permalink: '/design/2-with-parts/tasks'},
    ]);
    expect(toMarkdownAddresses(content, '/design').get('2-with-parts/tasks.md')).toBe(
      '/design/2-with-parts/tasks.md',
    );
    expect(titles(listSearched(content))).toContain('Tasks');
  });

  it('have no number, no status, and nothing that is missing', () => {
    const tasks = designs.find(({sourcePath}) => sourcePath === '2-with-parts/tasks.md');
    expect(tasks).toMatchObject({kind: 'page', partOf: '2-with-parts', status: {phase: 'unknown'}});
    expect(tasks?.number).toBeUndefined();
    expect(tasks?.problems).toEqual([]);
  });
});
