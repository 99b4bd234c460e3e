import {expect, it} from 'vitest';
import {toReaderFiles} from '../../../../plugin/site/published/reader-files.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

const options = toPluginOptions({
  feedOptions: {type: null},
  repositoryUrl: 'https://github.com/o/r',
});
const siteConfig = {
  url: 'https://example.org',
  trailingSlash: undefined,
  title: 'Site',
  tagline: '',
  titleDelimiter: '|',
};
const settings = {
  siteConfig,
  baseUrl: '/',
  locale: 'en',
  paths: {
    root: '/design',
    index: '/design',
    releaseNotes: '/design/release-notes',
  },
  options,
};

const content = toContent({
  'a.md': design('Answers 1.6', 'implemented', 'See [b](b.md).'),
  'b.md': '# B\n',
});
const entry = {
  id: 'a',
  outcome: 'done',
  status: 'implemented',
  phase: 'done',
  date: '2024-05-01',
  pullRequest: 7,
} as const;
const list = [
  {name: '', entries: [entry]},
  {name: 'v1.6', ref: 'v1.6.0', date: '2024-06-01', entries: [entry]},
  ...Array.from({length: 12}, (_, at) => ({name: `v0.${12 - at}`, entries: [entry]})),
];
const told = {...content, set: {...content.set, releases: {by: 'tags' as const, list, next: []}}};

const notes = `## Implemented

### [Answers 1.6](https://example.org/design/a)

2024-05-01, [#7](https://github.com/o/r/pull/7)

See [b](https://example.org/design/b).
`;

it('each release has a file beside its page', () => {
  const files = new Map(toReaderFiles(told, settings).map(({name, text}) => [name, text]));
  expect(files.get('release-notes/1.6.md')).toBe(`# v1.6 (2024-06-01)\n\n${notes}`);
  expect(files.get('release-notes/unreleased.md')).toBe(`# Unreleased\n\n${notes}`);
  expect(files.size).toBe(16);
});

it('the file of all has the newest ten, and not what is not released', () => {
  const [first] = toReaderFiles(told, settings);
  expect(first?.name).toBe('release-notes.md');
  const headings = first?.text.match(/^##? .+$/gm) ?? [];
  expect(headings.slice(0, 3)).toEqual(['# Release notes', '## v1.6 (2024-06-01)', '## v0.12']);
  expect(headings).toHaveLength(11);
  expect(first?.text).toContain(`\n#### [Answers 1.6](https://example.org/design/a)\n`);
});

it('files stand beside pages wherever these are', () => {
  const elsewhere = toPluginOptions({
    feedOptions: {type: null},
    releaseNotes: {path: '/what/is-new/'},
  });
  const paths = {...settings.paths, releaseNotes: '/design/what/is-new'};
  const names = toReaderFiles(told, {...settings, options: elsewhere, paths}).map(({name}) => name);
  expect(names.slice(0, 3)).toEqual([
    'release-notes.md',
    'what/is-new/unreleased.md',
    'what/is-new/1.6.md',
  ]);
});

it('the same content gives the same bytes', () => {
  expect(JSON.stringify(toReaderFiles(told, settings))).toBe(
    JSON.stringify(toReaderFiles(told, settings)),
  );
});
