import {expect, it} from 'vitest';
import {toJson} from '../../../plugin/core/index.ts';
import {only, readFolder} from './read.ts';

it('publishes every field, absent ones as null and lists as lists', () => {
  const json = toJson(readFolder({'a.md': ''}), 'x@1.0.0', () => null);
  expect(json).toMatchObject({schemaVersion: 1, generator: 'x@1.0.0', template: null});
  expect(only(json.designs)).toEqual({
    id: 'a',
    kind: 'page',
    sourcePath: 'a.md',
    partOf: null,
    permalink: null,
    title: 'A',
    titleRaw: 'a',
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
    release: null,
    tags: [],
    areas: [],
    components: [],
    stage: null,
    tracking: [],
    discussions: [],
    replaces: [],
    supersededBy: [],
    seeAlso: [],
    sections: [],
    missingSections: [],
    openQuestions: {total: 0, unresolved: 0, items: []},
    checklist: {done: 0, total: 0},
    statusSince: null,
    textChanged: null,
    changedSinceAccepted: null,
    history: null,
    problems: [],
  });
});

it('publishes of a section what the format has, and not how its name was found', () => {
  const template = '# T\n\n## Graduation Criteria\n';
  const set = readFolder({
    '_template.md': template,
    '0001-misspelt.md': '# A\n\n## Garduation Criteria\n\nx',
  });
  const design = toJson(set, 'x@1.0.0', () => null).designs.find(({id}) => id === '0001-misspelt');
  expect(design?.sections).toEqual([
    {title: 'Garduation Criteria', depth: 2, line: 3, state: 'filled', name: 'Graduation Criteria'},
  ]);
  expect(design).not.toHaveProperty('addedSections');
});
