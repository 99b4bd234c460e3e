import {describe, expect, it} from 'vitest';
import {shorten, toPersonProps} from '../../../../plugin/site/designs/item-props.ts';
import {toDesignProps} from '../../../../plugin/site/pages/design/design-props.ts';
import {toIndexProps} from '../../../../plugin/site/pages/index/index-props.ts';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {toReleaseNotesProps} from '../../../../plugin/site/pages/release-notes/release-notes-props.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

const options = toPluginOptions({});
const paths = toSitePaths('/', options);

const texts = {
  '_template.md': '---\nstatus: draft|done\n---\n\n# Title\n\n## Summary\n\n## Cost\n',
  '1-replacing.md': `---\nstatus: done\nreplaces: [2]\nauthors: ["@ada"]\n---\n\n# A <name> & c\n\n## Summary\n\n${'word '.repeat(100)}\n`,
  '2-replaced.md': design('B', 'draft'),
  '3-done.md': `${design('Done', 'done')}\n## Cost\n\nNone.\n`,
  '4-unchosen.md': design('D', 'draft|done'),
  '5-unknown-status.md': design('E', '???'),
  'README.md': '# Read me\n',
  'lost.md': '',
};
const content = toContent(texts, {lost: ['lost.md']});

function designAt(sourcePath: string, showProblems = true) {
  const found = content.set.designs.find((item) => item.sourcePath === sourcePath);
  if (!found) throw new Error(`no ${sourcePath}`);
  return toDesignProps(
    found,
    content,
    {permalink: '/p', previous: undefined, next: undefined},
    {
      paths,
      options,
      index: {title: 'Designs', permalink: paths.index},
      showProblems,
      timeline: {urls: undefined, showUncommitted: false},
      editUrlOf: () => 'https://github.com/o/r/edit/main/x.md',
    },
  );
}

describe('the index', () => {
  const indexSettings = {
    title: 'Designs',
    releaseNotes: null,
    health: null,
    activity: null,
    feeds: [],
    locale: 'en',
    json: '/designs.json',
  };
  const index = toIndexProps(content, {...indexSettings, showProblems: true});
  const titles = (items: typeof index.pages) => items.map(({title}) => title);

  it('shows every document once', () => {
    const all = [
      ...index.groups.flatMap(({designs}) => designs),
      ...index.attention,
      ...index.pages,
    ];
    expect(all.map(({sourcePath}) => sourcePath).sort()).toEqual(Object.keys(texts).sort());
  });

  it('keeps apart what needs attention, with a few words each', () => {
    expect(
      index.attention.map(({title, permalink, attention}) => [title, permalink, attention]),
    ).toEqual([
      ['D', '/design/4-unchosen', 'No status is chosen'],
      ['E', '/design/5-unknown-status', 'Status `???` is not known'],
      ['Lost', null, 'File cannot be read'],
    ]);
    expect(titles(index.pages)).toEqual(['Read me', 'Template']);
  });

  it('counts only problems that are shown', () => {
    const [item] = index.groups.flatMap(({designs}) => designs).filter(({title}) => title === 'B');
    expect(item?.problemCount).toBe(1);
    const hidden = toIndexProps(content, {...indexSettings, showProblems: false});
    expect(
      hidden.groups.flatMap(({designs}) => designs).every(({problemCount}) => problemCount === 0),
    ).toBe(true);
  });

  it('cuts long summaries at a word', () => {
    const [item] = index.groups.flatMap(({designs}) => designs).filter(({number}) => number === 1);
    expect(item?.summary).toMatch(/^word .{280,}word…$/);
  });
});

describe('a design', () => {
  it('is replaced by what says so, on either side', () => {
    expect(designAt('2-replaced.md').supersededBy).toMatchObject([
      {raw: '1-replacing', design: {title: 'A <name> & c'}},
    ]);
    expect(designAt('1-replacing.md').replaces).toMatchObject([
      {raw: '2', design: {permalink: '/design/2-replaced'}},
    ]);
  });

  it('has its problems, with their places and pages', () => {
    expect(designAt('2-replaced.md').problems).toMatchObject([
      {
        rule: 'missing-section',
        level: 'warn',
        hint: expect.any(String),
        ruleUrl: '/design/rules/missing-section',
        problems: [
          {
            message: 'Section `Cost` is missing',
            hint: null,
            line: 1,
            editUrl: 'https://github.com/o/r/blob/main/x.md?plain=1#L1',
          },
        ],
      },
    ]);
    expect(designAt('2-replaced.md').problemCount).toBe(1);
    expect(designAt('2-replaced.md', false)).toMatchObject({problems: [], problemCount: 0});
  });

  it('has a short description', () => {
    expect(designAt('1-replacing.md').description?.length).toBeLessThanOrEqual(160);
    expect(designAt('README.md').description).toBeNull();
  });

  it('has the anchor that links to its title use', () => {
    expect(designAt('1-replacing.md').anchor).toBe('a-name--c');
  });

  it('has a number only where it is one', () => {
    expect(designAt('2-replaced.md').number).toBe(2);
    expect(designAt('README.md').number).toBeNull();
  });
});

describe('the release notes', () => {
  const index = {title: 'Designs', permalink: paths.index};
  const settings = {title: 'News', index, markdown: null};
  const notes = toReleaseNotesProps(content, settings);

  it('have anchors that are unique, also where a title is a status', () => {
    const anchors = notes.groups.flatMap(({anchor, releases}) => [
      anchor,
      ...releases.flatMap(({designs}) => designs.map((item) => item.anchor)),
    ]);
    expect(anchors).toEqual(['done', 'a-name--c', 'done-1', 'draft', 'b']);
  });

  it('have a table of contents that is safe as HTML', () => {
    expect(notes.toc.map(({value, id, level}) => [value, id, level])).toEqual([
      ['Done', 'done', 2],
      ['A &lt;name&gt; &amp; c', 'a-name--c', 3],
      ['Done', 'done-1', 3],
      ['Draft', 'draft', 2],
      ['B', 'b', 3],
    ]);
  });

  it('count no problems', () => {
    const items = notes.groups.flatMap(({releases}) => releases.flatMap(({designs}) => designs));
    expect(items.every(({problemCount}) => problemCount === 0)).toBe(true);
  });

  it('have the releases of a status between it and its designs', () => {
    const released = (release: string) => `---\nstatus: done\nrelease: ${release}\n---\n\n# R\n`;
    const files = {
      '1.md': released('"1.9"'),
      '2.md': released('"1.10"'),
      '3.md': design('O', 'done'),
    };
    const {groups, toc} = toReleaseNotesProps(toContent(files), settings);
    expect(groups[0]?.releases.map(({release, anchor}) => [release, anchor])).toEqual([
      ['1.10', 'done-1-10'],
      ['1.9', 'done-1-9'],
      [null, 'done-no-release'],
    ]);
    expect(toc.map(({value, level}) => [value, level])).toEqual([
      ['Done', 2],
      ['1.10', 3],
      ['R', 4],
      ['1.9', 3],
      ['R', 4],
      ['O', 3],
    ]);
  });
});

it.each([
  [{name: 'Ada'}, {name: 'Ada', url: null}],
  [{handle: 'ada'}, {name: '@ada', url: 'https://github.com/ada'}],
  [{handle: 'org/team'}, {name: '@org/team', url: null}],
  [{email: 'a@b.example'}, {name: 'a@b.example', url: null}],
  [
    {name: 'Ada', url: 'https://ada.example'},
    {name: 'Ada', url: 'https://ada.example'},
  ],
  [
    {name: 'Ada', url: 'javascript:alert(1)'},
    {name: 'Ada', url: null},
  ],
  [
    {name: 'Ada', handle: 'ada', url: 'javascript:alert(1)'},
    {name: 'Ada', url: 'https://github.com/ada'},
  ],
])('shows %j', (person, props) => {
  expect(toPersonProps(person)).toEqual(props);
});

it.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two…'],
  ['onetwothree', 6, 'onetw…'],
])('cuts %j to %i', (text, length, cut) => {
  expect(shorten(text, length)).toBe(cut);
});
