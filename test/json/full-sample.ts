import type {
  DesignKind,
  DesignsJson,
  EventKind,
  FieldSource,
  Level,
  Phase,
  SectionState,
} from 'docusaurus-plugin-design-docs/core';

// These hold all that the types name: a field or a word too few or too many does not compile, which
// `types.test.ts` proves. `schema.test.ts` compares them with the schema.

const person = {
  name: 'Ada',
  handle: 'ada',
  email: 'ada@example.com',
  url: 'https://example.com/ada',
};

/** A file with every field of the types, none of them null, no list empty. */
export const fullSample = {
  schemaVersion: 1,
  generator: 'docusaurus-plugin-design-docs@1.2.3',
  template: '_template.md',
  statuses: [{id: 'implemented', label: 'Implemented', phase: 'done'}],
  designs: [
    {
      id: '0001-cache',
      kind: 'design',
      sourcePath: '0001-cache.md',
      partOf: '0000-store',
      permalink: '/design/0001-cache',
      draft: true,
      unlisted: true,
      title: 'Cache',
      titleRaw: 'cache-answers',
      number: 1,
      status: {
        id: 'implemented',
        raw: '[Implemented](https://example.com) (v2)',
        phase: 'done',
        url: 'https://example.com',
        qualifier: 'v2',
        source: 'section',
        line: 3,
      },
      summary: {text: 'It is kept.', markdown: 'It is *kept*.', section: 'Summary'},
      authors: [person],
      approvers: [person],
      reviewers: [person],
      created: '2020-01-31',
      updated: '2020-02-01',
      release: 'v1.2',
      tags: ['storage'],
      areas: ['sig-store'],
      components: ['lookup'],
      stage: 'beta',
      tracking: [{label: 'org/repo#12', url: 'https://example.com/org/repo/issues/12'}],
      discussions: [{label: 'Thread', url: 'https://example.com/thread'}],
      replaces: [{raw: '2', id: '0002-store'}],
      supersededBy: [{raw: '3', id: '0003-lookup'}],
      seeAlso: [{raw: '4', id: '0004-index'}],
      sections: [{title: 'Why', depth: 2, line: 5, state: 'filled', name: 'Summary'}],
      missingSections: ['Drawbacks'],
      openQuestions: {
        total: 1,
        unresolved: 1,
        items: [{text: 'How long?', resolved: false, line: 9}],
      },
      checklist: {done: 1, total: 2},
      statusSince: '2024-02-01',
      textChanged: '2024-03-01',
      changedSinceAccepted: ['Goals'],
      history: [
        {
          kind: 'changed',
          date: '2024-02-01',
          status: 'implemented',
          phase: 'done',
          raw: '[Implemented](https://example.com) (v2)',
          from: 'implementable',
          release: 'v2',
          sections: ['Goals'],
          commit: 'c0ffee',
          pullRequest: 7,
          url: 'https://example.com/pull/7',
          author: 'Ada',
          batch: 2,
          imported: false,
        },
      ],
      problems: [
        {
          rule: 'missing-section',
          level: 'warn',
          message: 'Section `Drawbacks` is missing',
          hint: 'Write it.',
          line: 1,
          column: 1,
        },
      ],
    },
  ],
  history: {commit: 'c0ffee', from: '2024-01-01', isComplete: true},
  removed: [{id: '0000-old', title: 'Old', date: '2024-01-02', commit: 'beef'}],
  releases: [{name: 'v1.2', ref: 'v1.2.0', date: '2024-06-10'}],
} satisfies DesignsJson;

/** The words of each enumeration. */
export const enumerations = {
  kind: wordsOf<DesignKind>({design: true, page: true, template: true}),
  phase: wordsOf<Phase>({
    draft: true,
    accepted: true,
    done: true,
    paused: true,
    dropped: true,
    superseded: true,
    unknown: true,
  }),
  source: wordsOf<FieldSource>({
    'front-matter': true,
    sidecar: true,
    list: true,
    table: true,
    section: true,
    name: true,
  }),
  state: wordsOf<SectionState>({filled: true, empty: true, none: true, todo: true, template: true}),
  event: wordsOf<EventKind>({
    added: true,
    changed: true,
    read: true,
    renamed: true,
    release: true,
    text: true,
  }),
  level: wordsOf<Level>({ignore: true, log: true, warn: true, throw: true}),
};

function wordsOf<Word extends string>(words: Record<Word, true>): readonly string[] {
  return Object.keys(words);
}
