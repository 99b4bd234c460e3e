import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {createObstacleReporter, createReporter} from '../../../../plugin/site/content/report.ts';
import {design, toContent} from '../content.ts';

// What the terminal shows: Docusaurus' logger writes there, and takes no other place.
let shown: string[];
beforeEach(() => {
  shown = [];
  vi.spyOn(console, 'info').mockImplementation((text) => void shown.push(`info ${text}`));
  vi.spyOn(console, 'warn').mockImplementation((text) => void shown.push(String(text)));
});
afterEach(() => vi.restoreAllMocks());

const names = {folder: 'design', listCommand: 'list'};
const texts = {'1-cache.md': `${design('A', 'draft')}\n[x](nowhere.md)\n`};
const broken = toContent(texts);
const right = toContent({'1-cache.md': design('A', 'draft')});

it('says nothing where all is right', () => {
  createReporter(names, true)(right.set, right.folder);
  expect(shown).toEqual([]);
});

it('says the same only once, and again after it was fixed and broken', () => {
  const report = createReporter(names, true);
  for (const {set, folder} of [broken, broken, right, broken]) report(set, folder);
  expect(shown.map((text) => text.split('\n')[0])).toEqual([
    expect.stringMatching(/WARNING.* Design documents have problems$/),
    expect.stringMatching(/^info .*INFO.* Design documents have fewer problems$/),
    expect.stringMatching(/WARNING.* Design documents have new problems$/),
  ]);
});

it('names only what a call has changed', () => {
  const all = {...texts, '2-ovens.md': `${design('B', 'draft')}\n[y](lost.md)\n`};
  const report = createReporter(names, false);
  for (const files of [texts, all]) {
    const {set, folder} = toContent(files);
    report(set, folder);
  }
  expect(shown.at(-1)).toContain('design/2-ovens.md:9:5  Link `lost.md` leads to no file');
  expect(shown.at(-1)).not.toContain('design/1-cache.md');
});

it('says of a file that was passed over once', () => {
  const report = createReporter(names, false);
  for (const notices of [['x.md is a folder.'], ['x.md is a folder.', '../y is a link.'], []]) {
    report(right.set, {...right.folder, notices});
  }
  expect(shown).toHaveLength(2);
  expect(shown.join('')).toContain('design/x.md is a folder.');
  expect(shown[1]).toMatch(/problems\n\ny is a link\.\n$/);
});

it('says once what is to be said of the whole folder, not of a file in it', () => {
  const report = createReporter(names, false);
  const folder = {...right.folder, folderNotice: 'No template found. Name one.'};
  report(right.set, folder);
  report(right.set, folder);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/problems\n\ndesign: No template found\. Name one\.\n$/);
});

it('puts a line between what was passed over and the problems', () => {
  const notices = ['x.md is a folder.', 'y is a link.'];
  createReporter(names, true)(broken.set, {...broken.folder, notices});
  expect(shown.join('')).toContain(
    'design/x.md is a folder.\ndesign/y is a link.\n\ndesign/1-cache.md:9:5  Link `nowhere.md`',
  );
});

it.each([
  [
    1,
    'A problem in design documents stops the build, since the option `rules` has level `throw` for `broken-link`. See the list above.',
  ],
  [
    2,
    '2 problems in design documents stop the build, since the option `rules` has level `throw` for `broken-link`. See the list above.',
  ],
])('fails a build with %i problems of level throw', (count, message) => {
  const designs = broken.set.designs.map((item) => ({
    ...item,
    problems: Array.from({length: count}, () => ({
      rule: 'broken-link' as const,
      level: 'throw' as const,
      message: 'M',
      line: 1,
      column: 1,
    })),
  }));
  const set = {...broken.set, designs};
  expect(() => createReporter(names, true)(set, broken.folder)).toThrow(message);
  expect(() => createReporter(names, false)(set, broken.folder)).not.toThrow();
  expect(shown.join('')).toContain('design/1-cache.md:1  M  (broken-link)');
});

it('says once why there is no history, and as a warning where there could be one', () => {
  vi.spyOn(console, 'info').mockImplementation((text) => void shown.push(`info ${text}`));
  const report = createObstacleReporter();
  report(undefined);
  report({kind: 'no-repository', message: 'There is none.'});
  report({kind: 'no-repository', message: 'There is none.'});
  report({kind: 'shallow', message: 'It is shallow.'});
  expect(shown).toEqual([
    expect.stringMatching(/^info .*There is none\./),
    expect.stringMatching(/^(?!info).*It is shallow\./s),
  ]);
});
