import {expect, it} from 'vitest';
import {pagesOf} from '../../../plugin/site/content/content.ts';
import {toRelationProps} from '../../../plugin/site/designs/item-props.ts';
import {toRecords} from '../../../plugin/site/designs/records.ts';
import {toResolver} from '../../../plugin/site/links/links.ts';
import {toIndexProps} from '../../../plugin/site/pages/index/index-props.ts';
import {toSitePaths} from '../../../plugin/site/pages/paths.ts';
import {toSidebar} from '../../../plugin/site/pages/sidebar.ts';
import {toReaderFiles} from '../../../plugin/site/published/reader-files.ts';
import {splitUnlisted} from '../../../plugin/site/visibility.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';
import {toContent} from './content.ts';

const front = (more: string) =>
  `---\nstatus: implemented\nlast-updated: 2024-05-06\n${more}---\n\n`;
const options = toPluginOptions({});
const paths = toSitePaths('/', options);
const whole = toContent({
  '1-plain.md': `${front('see-also: 2-secret.md\n')}# Plain\n\n## Summary\n\nIt.\n`,
  '2-secret.md': `${front('unlisted: true\nreplaces: 1-plain.md\n')}# Secret\n\n## Summary\n\nSecret.\n`,
  '3-note.md': '---\nunlisted: true\n---\n\n# Secret note\n',
});
const content = {...whole, ...splitUnlisted(whole.set)};
const siteConfig = {
  url: 'https://x.example',
  title: 'Site',
  titleDelimiter: '|',
  tagline: '',
  trailingSlash: false,
};

it.each<[string, unknown]>([
  [
    'index',
    toIndexProps(content, {
      title: 'Designs',
      releaseNotes: null,
      health: null,
      activity: null,
      feeds: [],
      locale: 'en',
      json: null,
      showProblems: true,
    }),
  ],
  ['sidebar', toSidebar(content, paths)],
  ['records of previews, directives and the search', toRecords(content)],
  [
    'feeds and release notes',
    toReaderFiles(content, {siteConfig, baseUrl: '/', locale: 'en', paths, options}),
  ],
])('the %s do not name an unlisted design', (_, value) => {
  expect(JSON.stringify(value)).toContain('Plain');
  expect(JSON.stringify(value)).not.toMatch(/secret/i);
});

it('an unlisted design has a page, and links lead there', () => {
  expect(pagesOf(content).map(({sourcePath}) => sourcePath)).toHaveLength(3);
  const resolve = toResolver(content, undefined, new Map());
  expect(resolve('/repository/design/1-plain.md', '2-secret.md', 'link')).toEqual({
    kind: 'url',
    url: '/design/2-secret',
  });
  const [seeAlso] = content.set.designs[0]?.seeAlso ?? [];
  expect(seeAlso && toRelationProps(seeAlso, content).design?.permalink).toBe('/design/2-secret');
});

it('what only an unlisted design says of another is not said there', () => {
  expect(whole.set.designs[0]?.supersededBy).toHaveLength(1);
  expect(content.set.designs[0]?.supersededBy).toEqual([]);
});
