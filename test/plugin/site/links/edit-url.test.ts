import {expect, it} from 'vitest';
import {toEditUrlOf} from '../../../../plugin/site/links/edit-url.ts';
import {toLineUrl, toSourceUrl} from '../../../../plugin/site/links/source-url.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

const {designs} = toContent({'a/1 b.md': design('A', 'draft')}).set;

it.each<[string, object, string, string | undefined]>([
  ['nowhere', {}, '/site/design', undefined],
  [
    'on GitHub',
    {editUrl: 'https://github.com/o/r/edit/main'},
    '/site/design',
    'https://github.com/o/r/edit/main/design/a/1%20b.md',
  ],
  [
    'where a function says',
    {editUrl: (at: object) => JSON.stringify(at)},
    '/site/design',
    '{"designPath":"a/1 b.md","permalink":"/p","locale":"en"}',
  ],
])('can be edited %s', (_, options, folder, url) => {
  const editUrlOf = toEditUrlOf(toPluginOptions(options), '/site', folder, 'en');
  expect(designs.map((item) => editUrlOf(item, '/p'))).toEqual([url]);
});

it('is edited and seen under a name that ends no address', () => {
  const {designs: difficult} = toContent({'a#b?c 100%.md': ''}).set;
  const options = {editUrl: 'https://cms.example', repositoryUrl: 'https://github.com/o/r'};
  const editUrlOf = toEditUrlOf(toPluginOptions(options), '/site', '/site/design', 'en');
  for (const item of difficult) {
    expect(editUrlOf(item, '/p')).toBe('https://cms.example/design/a%23b%3Fc%20100%25.md');
    expect(toSourceUrl(item, {repositoryPath: 'design'}, undefined, options)).toBe(
      'https://github.com/o/r/blob/HEAD/design/a%23b%3Fc%20100%25.md',
    );
  }
});

it.each([
  ['https://github.com/o/r/edit/main/a.md', 'https://github.com/o/r/blob/main/a.md?plain=1#L3'],
  ['https://github.com/o/r/tree/main/a.md', 'https://github.com/o/r/blob/main/a.md?plain=1#L3'],
  ['https://git.corp/o/r/edit/main/b/a.md', 'https://git.corp/o/r/blob/main/b/a.md?plain=1#L3'],
  [
    'https://gitlab.com/group/sub/r/-/edit/main/a.md',
    'https://gitlab.com/group/sub/r/-/blob/main/a.md?plain=1#L3',
  ],
  ['https://cms.example/#/edit/a.md', 'https://cms.example/#/edit/a.md'],
  ['https://codeberg.org/o/r/_edit/main/a.md', 'https://codeberg.org/o/r/_edit/main/a.md'],
])('leads to a line of %s', (url, line) => {
  expect(toLineUrl(url, 3)).toBe(line);
});

it.each([
  ['https://github.com/o/r/edit/main/a.md', 'https://github.com/o/r/blob/main/a.md'],
  ['https://gitlab.com/g/r/-/edit/main/a.md', 'https://gitlab.com/g/r/-/blob/main/a.md'],
  ['https://cms.example/#/edit/a.md', 'https://github.com/o/r/blob/HEAD/design/a.md'],
  [undefined, 'https://github.com/o/r/blob/HEAD/design/a.md'],
])('leads to the source of what is edited at %s', (editUrl, url) => {
  const options = {repositoryUrl: 'https://github.com/o/r'};
  expect(toSourceUrl({sourcePath: 'a.md'}, {repositoryPath: 'design'}, editUrl, options)).toBe(url);
});
