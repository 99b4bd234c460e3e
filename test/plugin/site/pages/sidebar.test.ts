import {describe, expect, it} from 'vitest';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {toSidebar} from '../../../../plugin/site/pages/sidebar.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

function sidebarOf(texts: Readonly<Record<string, string>>, given = {}, lost: string[] = []) {
  const options = toPluginOptions(given);
  const content = toContent(texts, {options, lost});
  return toSidebar(content, toSitePaths('/', options)).map((item) =>
    item.type === 'category'
      ? [item.label, item.items.map((link) => ('label' in link ? link.label : ''))]
      : 'label' in item && item.label,
  );
}

it('has the index, the release notes, the health, then documents by status', () => {
  const texts = {
    '2-implemented.md': design('B', 'implemented'),
    '1-draft.md': design('A', 'draft'),
    '3-no-status.md': '# C\n',
    '2-implemented/README.md': design('Other', 'implemented'),
    '2-implemented/appendix.md': '# Appendix\n',
    'README.md': '# Read me\n',
  };
  expect(sidebarOf(texts)).toEqual([
    'Designs',
    'Release notes',
    'Health',
    ['Draft', ['1. A']],
    ['Implemented', ['2. B', '2. Other']],
    ['No status', ['3. C']],
    ['Other pages', ['Read me']],
  ]);
});

it('has the parts of a design folded below it', () => {
  const texts = {
    '1-alone.md': design('A', 'draft'),
    '2-with-parts/README.md': design('B', 'draft'),
    '2-with-parts/tasks.md': '# Tasks\n',
    '2-with-parts/data/model.md': '# Data model\n',
  };
  const content = toContent(texts);
  const draft = toSidebar(content, toSitePaths('/', toPluginOptions({}))).at(-1);
  expect(draft).toMatchObject({
    label: 'Draft',
    items: [
      {type: 'link', label: '1. A'},
      {
        ...{type: 'category', label: '2. B', href: '/design/2-with-parts', collapsed: true},
        items: [
          {type: 'link', label: 'Data model', href: '/design/2-with-parts/data/model'},
          {type: 'link', label: 'Tasks', href: '/design/2-with-parts/tasks'},
        ],
      },
    ],
  });
});

it('has no release notes and no health where there are none', () => {
  expect(sidebarOf({}, {releaseNotes: false, health: false, index: {title: 'All'}})).toEqual([
    'All',
  ]);
});

it('leads to nothing that has no page', () => {
  expect(sidebarOf({'1-lost.md': ''}, {}, ['1-lost.md'])).toEqual([
    'Designs',
    'Release notes',
    'Health',
  ]);
});

describe('a status with many designs', () => {
  const many = (count: number, folder: string) =>
    Object.fromEntries(
      Array.from({length: count}, (_, at) => [
        `${folder}${at + 1}-draft.md`,
        design(`${folder}${at + 1}`, 'draft'),
      ]),
    );
  const categoriesOf = (texts: Readonly<Record<string, string>>) => {
    const draft = sidebarOf(texts).find(Array.isArray);
    return draft && [draft[0], ...draft[1].slice(-3)];
  };

  it('has them by folder', () => {
    const texts = {
      ...many(10, 'net/'),
      ...many(20, 'api/v1/'),
      '1-own/README.md': design('Own', 'draft'),
    };
    expect(categoriesOf(texts)).toEqual(['Draft', 'api/v1', 'net', '1. Own']);
  });

  it('has a design that is alone in its folder beside the folders', () => {
    const texts = {...many(30, 'net/'), 'api/31-one.md': design('One', 'draft')};
    expect(categoriesOf(texts)).toEqual(['Draft', 'net', '31. One']);
  });

  it('has them all in a row where there are no folders', () => {
    expect(categoriesOf(many(31, ''))).toEqual(['Draft', '29. 29', '30. 30', '31. 31']);
  });

  it('has no folders where they are not many', () => {
    const texts = {...many(28, 'net/'), ...many(2, 'api/')};
    expect(categoriesOf(texts)).toEqual(['Draft', '26. net/26', '27. net/27', '28. net/28']);
  });
});
