import {expect, it} from 'vitest';
import {toPluginOptions} from '../../../plugin/options.ts';
import {pagesOf} from '../../../plugin/site/content.ts';
import {toIndexProps} from '../../../plugin/site/index-props.ts';
import {toRelationProps} from '../../../plugin/site/item-props.ts';
import {toResolver} from '../../../plugin/site/links.ts';
import {toSitePaths} from '../../../plugin/site/permalinks.ts';
import {toReaderFiles} from '../../../plugin/site/reader-files.ts';
import {toRecords} from '../../../plugin/site/records.ts';
import {toSidebar} from '../../../plugin/site/sidebar.ts';
import {splitUnlisted} from '../../../plugin/site/visibility.ts';
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
  ['index', toIndexProps(content, paths, options, true, null)],
  ['sidebar', toSidebar(content, paths, options)],
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
