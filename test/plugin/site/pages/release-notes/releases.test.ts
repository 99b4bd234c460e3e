import {describe, expect, it} from 'vitest';
import type {FolderReleases, ReleaseEntry} from '../../../../../plugin/core/index.ts';
import {toGroupHeading} from '../../../../../plugin/notes/headings.ts';
import {notesTexts} from '../../../../../plugin/notes/texts.ts';
import {toAnchors} from '../../../../../plugin/site/designs/anchors.ts';
import {toReleaseNotesProps} from '../../../../../plugin/site/pages/release-notes/release-notes-props.ts';
import {listToldDesigns} from '../../../../../plugin/site/pages/release-notes/told-designs.ts';
import {toToldReleases} from '../../../../../plugin/site/pages/release-notes/told-releases.ts';
import {toPluginOptions} from '../../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../../content.ts';
import {routesOf} from '../routes-of.ts';

const page = '/design/release-notes';
const documents = {
  '1-answers.md': design('Answers', 'implemented'),
  '2-boxes.md': design('Boxes', 'implementable'),
  '3-crates.md': design('Crates', 'replaced').replace(
    '- Status',
    '- Superseded-by: 2-boxes\n- Status',
  ),
  '4-drums.md': design('Drums', 'provisional'),
};
const done: ReleaseEntry = {
  id: '1-answers',
  outcome: 'done',
  status: 'implemented',
  phase: 'done',
  from: 'implementable',
  date: '2024-05-01',
  pullRequest: 7,
};
const accepted: ReleaseEntry = {
  id: '2-boxes',
  outcome: 'accepted',
  status: 'implementable',
  phase: 'accepted',
};
const replaced: ReleaseEntry = {
  id: '3-crates',
  outcome: 'superseded',
  status: 'replaced',
  phase: 'superseded',
  from: 'implemented',
};
const draft: ReleaseEntry = {
  id: '4-drums',
  outcome: 'added',
  status: 'provisional',
  phase: 'draft',
  isNew: true,
};
const gone: ReleaseEntry = {...done, id: 'gone'};

const contentWith = (
  releases: Partial<FolderReleases>,
  texts: Record<string, string> = documents,
) => {
  const content = toContent(texts);
  return {
    ...content,
    set: {...content.set, releases: {by: 'tags' as const, list: [], next: [], ...releases}},
  };
};
const release = (name: string, ...entries: readonly ReleaseEntry[]) => ({
  name,
  date: '2024-06-01',
  entries,
});

function propsOf(releases: Partial<FolderReleases>, statuses?: readonly string[]) {
  const content = contentWith(releases);
  const told = toToldReleases(content, page, statuses) ?? [];
  const index = {title: 'Designs', permalink: '/design'};
  const settings = {
    designs: new Map(content.set.designs.map((one) => [one.id, one])),
    anchorOf: toAnchors(),
    hasFiles: true,
    repositoryUrl: 'https://github.com/o/r',
  };
  return toReleaseNotesProps(
    content,
    {title: 'Notes', index, markdown: null, statuses},
    {releases: told, settings},
  );
}

describe('the page of all releases', () => {
  const list = [
    release('', draft, accepted),
    release('v1.6', replaced, accepted, done, draft, gone),
    release('v1.5'),
  ];

  it('has the newest release in full, by what designs became, without new drafts', () => {
    const {newest} = propsOf({list});
    expect(newest).toMatchObject({
      name: 'v1.6',
      permalink: `${page}/1.6`,
      markdown: `${page}/1.6.md`,
      date: '2024-06-01',
    });
    expect(
      newest?.groups.map(({heading, isFull, entries}) => [
        heading,
        isFull,
        entries.map(({id}) => id),
      ]),
    ).toEqual([
      ['Implemented', true, ['1-answers']],
      ['Implementable: coming next', true, ['2-boxes']],
      ['Replaced', false, ['3-crates']],
    ]);
    expect(newest?.groups[0]?.entries[0]).toMatchObject({
      from: 'Implementable',
      date: '2024-05-01',
      pullRequest: {number: 7, url: 'https://github.com/o/r/pull/7'},
      summary: 'About Answers.',
    });
    expect(newest?.groups[2]?.entries[0]?.successors.map(({permalink}) => permalink)).toEqual([
      '/design/2-boxes',
    ]);
  });

  it('lists all of them with counts', () => {
    expect(
      propsOf({list}).releases.map(({name, permalink, counts}) => [name, permalink, counts]),
    ).toEqual([
      ['Unreleased', `${page}/unreleased`, [{label: 'Implementable', count: 1}]],
      [
        'v1.6',
        `${page}/1.6`,
        [
          {label: 'Implemented', count: 1},
          {label: 'Implementable', count: 1},
          {label: 'Replaced', count: 1},
        ],
      ],
      ['v1.5', `${page}/1.5`, []],
    ]);
  });

  it('shows only the statuses that are asked for, in their order, new drafts too', () => {
    const {newest} = propsOf({list}, ['Implementable', 'implemented', 'provisional']);
    expect(newest?.groups.map(({heading}) => heading)).toEqual([
      'Implementable: coming next',
      'Implemented',
      'New drafts',
    ]);
  });

  it('says what comes next, by milestone', () => {
    const {next} = propsOf({next: [{name: 'v2', entries: [accepted]}, {entries: [gone]}]});
    expect(next.map(({name, entries}) => [name, entries.map(({title}) => title)])).toEqual([
      ['v2', ['Boxes']],
    ]);
  });

  it('knows where the parts of the page of before are now', () => {
    expect(propsOf({list}).oldAnchors).toMatchObject({
      implemented: '/design#implemented',
      provisional: '/design#provisional',
    });
  });

  it('is empty where nothing was released', () => {
    expect(propsOf({list: []})).toMatchObject({isEmpty: true, newest: null, releases: []});
    expect(propsOf({by: 'years', list: [{...release('2024', draft)}]})).toMatchObject({
      isEmpty: true,
    });
  });

  it('is that of all designs by status where releases are not told', () => {
    const content = toContent(documents);
    expect(toToldReleases(content, page, undefined)).toBeUndefined();
    const index = {title: 'Designs', permalink: '/design'};
    const {groups, newest} = toReleaseNotesProps(content, {title: 'Notes', index, markdown: null});
    expect([newest, groups.map(({status}) => status.label)]).toEqual([
      null,
      ['Implemented', 'Implementable', 'Provisional', 'Replaced'],
    ]);
  });
});

describe('the page of a release', () => {
  it.each([
    [
      ['v1.6', '1.6'],
      ['1.6', '1.6-2'],
    ],
    [
      ['Swift 6.2', 'Aurora / B', '2026 Q3'],
      ['swift-6.2', 'aurora-b', '2026-q3'],
    ],
    [
      ['', 'unreleased'],
      ['unreleased', 'unreleased-2'],
    ],
    [['4'], ['4']],
  ])('%j have addresses of their own', (names, slugs) => {
    const content = contentWith({list: names.map((name) => release(name, done))});
    expect(toToldReleases(content, page, undefined)?.map(({slug}) => slug)).toEqual(slugs);
  });

  it('is one of designs that name no release too, where documents do', () => {
    const content = contentWith({
      by: 'field',
      list: [release('v1', done), {name: '', entries: [done]}],
    });
    expect(toToldReleases(content, page, undefined)?.map(({name, slug}) => [name, slug])).toEqual([
      ['v1', '1'],
      ['Without a release', 'none'],
    ]);
  });

  it('never has the address of a document', () => {
    const content = contentWith(
      {list: [release('v1', done)]},
      {...documents, 'release-notes/1.md': design('X', 'draft')},
    );
    expect(toToldReleases(content, page, undefined)?.map(({slug}) => slug)).toEqual(['1-2']);
  });

  it('leads to those before and after it, and has its own summaries', async () => {
    const entry = {...done, id: '1-with-history', status: 'done'};
    const list = [release('v2', entry), release('v1', entry)];
    const {pages} = await routesOf({}, {by: 'tags', list, next: []});
    const second = pages.find(({path}) => path === `${page}/2`);
    expect(second?.modules).toEqual({summaries: `/data${page}/2/summaries.js`});
    expect(second?.props).toMatchObject({
      page: {
        previous: {title: 'v1', permalink: `${page}/1`},
        next: null,
        parent: {permalink: page},
        head: {title: 'Release notes: v2'},
        toc: [{value: 'Done'}, {value: 'A', level: 3}],
      },
    });
  });
});

it('each page has a file with the summaries of its own designs', () => {
  const content = contentWith({list: [release('v2', done, replaced), release('v1', accepted)]});
  const files = listToldDesigns(content, toPluginOptions({}).releaseNotes, page);
  expect(files.map(({designs}) => designs.map(({id}) => id))).toEqual([
    [],
    ['1-answers'],
    ['2-boxes'],
  ]);
  expect(new Set(files.map(({name}) => name)).size).toBe(3);
  expect(files.every(({name}) => name.endsWith('summaries.md'))).toBe(true);
});

it('says of decisions that they are accepted, not that they come next', () => {
  const id = '1-tiles';
  const entry: ReleaseEntry = {id, outcome: 'accepted', status: 'accepted', phase: 'accepted'};
  const list = [release('2024', entry)];
  const headings = (texts: Record<string, string>) =>
    toToldReleases(contentWith({by: 'years', list}, texts), page, undefined)?.map(({groups}) =>
      groups.map((group) => toGroupHeading(group, new Map(), notesTexts)),
    );
  const decisions = {'1-tiles.md': design('Tiles', 'accepted')};
  expect(headings(decisions)).toEqual([['Accepted']]);
  expect(headings({...decisions, '2.md': design('Built', 'implemented')})).toEqual([
    ['Accepted: coming next'],
  ]);
});
