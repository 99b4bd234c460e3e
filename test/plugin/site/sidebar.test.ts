import {expect, it} from 'vitest';
import {toPluginOptions} from '../../../plugin/options.ts';
import {toSitePaths} from '../../../plugin/site/permalinks.ts';
import {toSidebar} from '../../../plugin/site/sidebar.ts';
import {design, toContent} from './content.ts';

function sidebarOf(texts: Readonly<Record<string, string>>, given = {}, lost: string[] = []) {
  const options = toPluginOptions(given);
  const content = toContent(texts, {options, lost});
  return toSidebar(content, toSitePaths('/', options), options).map((item) =>
    item.type === 'category'
      ? [item.label, item.items.map((link) => ('label' in link ? link.label : ''))]
      : 'label' in item && item.label,
  );
}

it('has the index, the release notes, the health, then documents by status', () => {
  const texts = {
    '2-b.md': design('B', 'implemented'),
    '1-a.md': design('A', 'draft'),
    '3-c.md': '# C\n',
    '2-b/README.md': design('Other', 'implemented'),
    '2-b/appendix.md': '# Appendix\n',
    'README.md': '# Read me\n',
  };
  expect(sidebarOf(texts)).toEqual([
    'Designs',
    'Release notes',
    'Health',
    ['Draft (1)', ['1. A']],
    ['Implemented (2)', ['2. B', '2. Other']],
    ['Needs attention (1)', ['3. C']],
    ['Other pages (2)', ['Appendix', 'Read me']],
  ]);
});

it('has no release notes and no health where there are none', () => {
  expect(sidebarOf({}, {releaseNotes: false, health: false, index: {title: 'All'}})).toEqual([
    'All',
  ]);
});

it('leads to nothing that has no page', () => {
  expect(sidebarOf({'1-a.md': ''}, {}, ['1-a.md'])).toEqual(['Designs', 'Release notes', 'Health']);
});
