import {describe, expect, it} from 'vitest';
import {defaultLevels, toJson, toWord} from '../../../plugin/core/index.ts';
import {only, readDocument, readFiles, readFolder} from './read.ts';

describe('a folder', () => {
  it('keeps every document, in order, whatever it is', () => {
    const {designs} = readFolder({
      'README.md': '',
      '_template.md': '# Title',
      '0001-a.md': '# A',
      'b.mdx': 'x',
    });
    expect(designs.map(({id, kind}) => `${id} ${kind}`)).toEqual([
      'README page',
      '_template template',
      '0001-a design',
      'b page',
    ]);
  });

  it('takes its status words from the option, else the template, else the known ones', () => {
    const files = {'_template.md': '# T\n\n## Status\n\nOne of: idea|done', '0001-a.md': '# A'};
    const idsOf = (set: {statuses: readonly {id: string}[]}) => set.statuses.map(({id}) => id);
    expect(idsOf(readFolder(files, {statuses: [toWord('open')]}))).toEqual(['open']);
    expect(idsOf(readFolder(files))).toEqual(['idea', 'done']);
    expect(idsOf(readFolder({'0001-a.md': '# A'}))).toContain('accepted');
  });

  it('takes the named template even where another one stands in it', () => {
    const template = {name: 'mine.md', file: {path: 'mine.md', text: '# T\n\n## Mine\n'}};
    const set = readFolder({'_template.md': '# T\n\n## Yours\n', '0001-a.md': '# A'}, {template});
    expect([set.template, set.designs[0]?.kind, set.designs[1]?.missingSections]).toEqual([
      'mine.md',
      'template',
      ['Mine'],
    ]);
  });

  it('of one architecture decision after another is read without a template', () => {
    const {designs} = readFolder({
      '0001-queues.md':
        '# 1. Use queues\n\nDate: 2016-02-12\n\n## Status\n\nSuperseded by [2. Use streams](0002-streams.md)\n\n## Context\n\nWork piles up.\n',
      '0002-streams.md':
        '# 2. Use streams\n\nDate: 2017-03-01\n\n## Status\n\nAccepted\n\n## Context\n\nQueues fill up.\n',
    });
    expect(designs[0]).toMatchObject({
      number: 1,
      title: 'Use queues',
      created: '2016-02-12',
      status: {id: 'superseded', phase: 'superseded'},
      supersededBy: [{id: '0002-streams'}],
      summary: {text: 'Work piles up.', section: 'Context'},
      problems: [],
    });
  });

  it('of Kubernetes proposals is read from the sidecars', () => {
    const {designs} = readFolder({
      'sig-x/0012-cache/README.md': '# KEP-12: Cache\n\n## Summary\n\nCaches.\n',
      'sig-x/0012-cache/kep.yaml':
        'title: Cache\nkep-number: 12\nauthors:\n  - "@ada"\nstatus: implementable\ncreation-date: 2019-01-31\nlast-updated: 2019-02-31\n',
    });
    expect(only(designs)).toMatchObject({
      id: 'sig-x/0012-cache',
      number: 12,
      title: 'Cache',
      authors: [{handle: 'ada'}],
      created: '2019-01-31',
      updated: '2019-02-31',
      status: {id: 'implementable', source: 'sidecar', line: 5},
      problems: [
        {
          rule: 'invalid-date',
          line: 1,
          message: 'Date `2019-02-31` in `kep.yaml`, line 7, is not a day of the calendar',
        },
      ],
    });
  });

  it('of Swift proposals is read from the bullets', () => {
    const text =
      '# Better names\n\n* Proposal: [SE-0005](0005-names.md)\n* Authors: [Ada](https://github.com/ada), [Grace](https://github.com/grace)\n* Review Manager: [Joan](https://github.com/joan)\n* Status: **Implemented (Swift 3.0)**\n\n## Introduction\n\nNames.\n';
    expect(readDocument(text, '0005-names.md')).toMatchObject({
      number: 5,
      authors: [{name: 'Ada'}, {name: 'Grace'}],
      reviewers: [{name: 'Joan'}],
      status: {id: 'implemented', qualifier: 'Swift 3.0'},
      summary: {text: 'Names.'},
    });
  });

  it('of Rust RFCs is read though they have no title', () => {
    const text =
      '- Feature Name: `fast_maps`\n- Start Date: 2014-11-03\n\n# Summary\n\nFast.\n\n# Motivation\n\nSlow.\n\n# Unresolved questions\n\n- Which hash?\n';
    expect(readDocument(text, '0007-fast-maps.md')).toMatchObject({
      title: 'fast-maps',
      created: '2014-11-03',
      summary: {text: 'Fast.'},
      openQuestions: [{text: 'Which hash?'}],
    });
  });
});

describe('problems', () => {
  it('are ordered by place, with the level of their rule', () => {
    const {designs} = readFolder(
      {'0001-a.md': '# T\n\n## A\n\n[x](y.md)\n\n## B\n'},
      {levels: {...defaultLevels, 'empty-section': 'throw'}},
    );
    expect(only(designs).problems.map(({rule, line, level}) => `${line} ${rule} ${level}`)).toEqual(
      ['5 broken-link warn', '7 empty-section throw'],
    );
  });

  it.each(['rejected', 'superseded'])('of a design that is %s are logged at most', (status) => {
    const levels = {...defaultLevels, 'empty-section': 'throw', 'broken-link': 'ignore'} as const;
    const text = `---\nstatus: ${status}\n---\n# T\n\n## A\n\n[x](y.md)\n\n## B\n`;
    expect(only(readFolder({'0001-a.md': text}, {levels}).designs).problems).toMatchObject([
      {rule: 'empty-section', level: 'log'},
    ]);
  });

  it('of a page are only those of any document', () => {
    expect(
      readDocument('# T\n\n## A\n\n[x](y.md)\n\n## B\n', 'a.md').problems.map(({rule}) => rule),
    ).toEqual(['broken-link']);
  });
});

it('lists a file that is lost', () => {
  const damage = {message: 'File cannot be read', hint: 'Make it readable.', isLost: true} as const;
  const design = only(readFiles([{path: '0001-a.md', text: '', damage}]).designs);
  expect(design).toMatchObject({isLost: true, title: 'a', problems: [{rule: 'unreadable-file'}]});
});

it('publishes every field, absent ones as null and lists as lists', () => {
  const json = toJson(readFolder({'a.md': ''}), 'x@1.0.0', () => null);
  expect(json).toMatchObject({schemaVersion: 1, generator: 'x@1.0.0', template: null});
  expect(only(json.designs)).toEqual({
    id: 'a',
    kind: 'page',
    sourcePath: 'a.md',
    permalink: null,
    title: 'a',
    number: null,
    status: {
      id: null,
      raw: null,
      phase: 'unknown',
      url: null,
      qualifier: null,
      source: null,
      line: null,
    },
    summary: null,
    authors: [],
    approvers: [],
    reviewers: [],
    created: null,
    updated: null,
    replaces: [],
    supersededBy: [],
    seeAlso: [],
    sections: [],
    missingSections: [],
    openQuestions: {total: 0, unresolved: 0, items: []},
    checklist: {done: 0, total: 0},
    problems: [],
  });
});
