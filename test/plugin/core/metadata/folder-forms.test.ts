import {describe, expect, it} from 'vitest';
import {parse, readDocument, readFiles} from '../read.ts';

const fieldsOf = (text: string) =>
  parse(text).fields.map(({key, values, source, line}) => [key, values.join('; '), source, line]);

describe('fields of one line', () => {
  it.each([
    ['# T\n\n**Status:** Draft **Date:** 2025-09-21\n', ['Draft', '2025-09-21']],
    ['# T\n\n**Status**: Draft, **Date**: 2025-09-21\n', ['Draft', '2025-09-21']],
    ['# T\n\nStatus: Draft; Date: 2025-09-21\n', ['Draft', '2025-09-21']],
    ['# T\n\nStatus: Draft  Date: 2025-09-21\n', ['Draft', '2025-09-21']],
    ['# T\n\nStatus: Draft | Date: 2025-09-21\n', ['Draft', '2025-09-21']],
    ['# T\n\nStatus: Draft, see the Date: of the vote\n', ['Draft, see the Date: of the vote']],
  ])('%j', (text, values) => {
    expect(fieldsOf(text).map(([, value]) => value)).toEqual(values);
  });
});

describe('a label with nothing behind it', () => {
  it.each([
    ['takes the paragraph below', '# T\n\n**Status:**\n\nHalf baked\n', 'half baked', 5],
    ['takes the next line', '# T\n\nStatus:\nHalf baked\n', 'half baked', 3],
    ['takes it behind a comment', '# T\n\n**Status:**\n\n<!-- one word -->\n\nRaw\n', 'raw', 7],
  ])('%s', (_, text, id, line) => {
    expect(readDocument(text).status).toMatchObject({id, line});
  });

  it.each([
    '# T\n\n**Status:**\n\nThis is what the design is about, at some length.\n',
    '# T\n\n**Status:**\n\n**Owner:** Ada\n',
    '# T\n\n**Status:**\n\n## Why\n\nRaw\n',
    '# T\n\n**Owner:**\n\nRaw\n',
  ])('takes no more than a few words: %j', (text) => {
    expect(readDocument(text).status).not.toHaveProperty('id');
  });

  it('takes the list of people below it', () => {
    const {authors} = readDocument('# T\n\n**Authors:**\n\n- Ada Byron\n- Max Born\n\n## Why\n\nx');
    expect(authors).toEqual([{name: 'Ada Byron'}, {name: 'Max Born'}]);
  });
});

it.each([
  [
    'in a list behind a label with people',
    '# T\n\n**Authors:** Ada Byron\n\n- Max Born\n',
    ['Ada Byron'],
  ],
  [
    'in a list beside a label, and not below it',
    '# T\n\n- Authors:\n- Max Born\n- Reviewers: Bo\n',
    [],
  ],
  [
    'below two fields of one line',
    '# T\n\n- **Authors:** Ada Byron **Date:** 2020-01-31\n  Max Born\n',
    ['Ada Byron'],
  ],
])('no people are named by what stands %s', (_, text, names) => {
  expect(readDocument(text).authors.map(({name}) => name)).toEqual(names);
});

describe('a label that ends in status', () => {
  it.each([
    ['# T\n\n- Rollout status: Raw\n', 'raw'],
    ['# T\n\n- Rollout status: Raw\n- Status: Baked\n', 'baked'],
    ['# T\n\n- Status: Baked\n- Review status: Raw\n', 'baked'],
    ['---\nimplementation_status: Raw\n---\n# T\n', 'raw'],
    ['# T\n\n- The status: it is running\n', undefined],
    ['# T\n\n- Exit status: 1\n', undefined],
  ])('%j is %s', (text, id) => {
    const {status, problems} = readDocument(text);
    expect(status.id).toBe(id);
    expect(problems.map(({rule}) => rule)).not.toContain('status-conflict');
  });
});

describe('a picture', () => {
  it.each([
    ['![Status: Half baked](x.svg)', 'half baked'],
    ['![](https://img.shields.io/badge/status-accepted-green.svg)', 'accepted'],
    ['[![s](https://img.shields.io/badge/rfc_status-in_review-blue)](x.md)', 'in review'],
    ['![Status: accepted](x.svg)', 'accepted'],
    ['![Status - in review ](x.svg)', 'in review'],
    ['![ STATUS =   accepted ](x.svg)', 'accepted'],
    ['![Status: 50% done](x.svg)', undefined],
    ['![Status: 50%](https://x.org/badge/Status-on_hold%20now-red)', 'on hold now'],
    [`![Status: ${'x'.repeat(31)}](x.svg)`, 'x'.repeat(31)],
    [`![Status: ${'x'.repeat(32)}](x.svg)`, undefined],
    ['```\n![Status: accepted](x.svg)\n```', undefined],
    ['![Status: 50%](x.svg)', undefined],
    ['![My status: accepted](x.svg)', undefined],
    ['![](https://img.shields.io/badge/status-50%25-green)', undefined],
    ['![](https://img.shields.io/badge/status-v1.2-green)', undefined],
    ['![](https://img.shields.io/status-accepted-green)', undefined],
    ['![build](https://img.shields.io/badge/build-passing-green)', undefined],
    ['![status of the cluster](x.png)', undefined],
  ])('%s tells the status %s', (text, id) => {
    expect(readDocument(`# T\n\n${text}\n\n## Why\n\nx`).status.id).toBe(id);
  });
});

it('a picture has the line that it stands in', () => {
  expect(fieldsOf('# T\n\nx\n![Status: accepted](x.svg)\n')).toEqual([
    ['status', 'accepted', 'list', 4],
  ]);
});

describe('a heading', () => {
  it.each([
    ['## State: HALF BAKED', 'half baked'],
    ['## Status: Accepted', 'accepted'],
    ['## Current status: ovens and kilns', undefined],
    ['## State: how the ovens are kept warm', undefined],
    ['## Why\n\nx\n\n### State: HALF BAKED', undefined],
  ])('%j tells the status %s', (heading, id) => {
    expect(readDocument(`# T\n\n${heading}\n\nx\n`).status.id).toBe(id);
  });
});

it.each([
  ['## Status\n\nAccepted\n\n# T\n'],
  ['## Status\n\nAccepted\n'],
  ['\uFEFF## Status\n\nAccepted\n\n## Why\n\nx\n'],
])('a document that begins with its status has it: %j', (text) => {
  expect(readDocument(text).status.id).toBe('accepted');
});

describe('a section of people', () => {
  it('has them in its list, and other fields beside', () => {
    const text =
      '# T\n\n## Authors\n\n- Ada Byron\n- Max Born\n\nCreation date: 2024-02-03\n\nDraft: https://x.org/1\n\n## Why\n\nx';
    expect(readDocument(text)).toMatchObject({
      authors: [{name: 'Ada Byron'}, {name: 'Max Born'}],
      created: '2024-02-03',
    });
  });

  it.each([
    ['Requested reviewers', '@ada, @max'],
    ['Proposed Reviewers', '* @ada\n* @max'],
    ['Reviewers', '@ada\n@max'],
  ])('%s', (title, text) => {
    const {reviewers} = readDocument(`# T\n\n## ${title}\n\n${text}\n\n## Why\n\nx`);
    expect(reviewers.map(({handle}) => handle)).toEqual(['ada', 'max']);
  });
});

it('counts co-authors among the authors', () => {
  const read = (yaml: string) => readDocument(`---\n${yaml}\n---\n# T`).authors;
  expect(read('author: Ada Byron\ncoauthor: Max Born')).toEqual([
    {name: 'Ada Byron'},
    {name: 'Max Born'},
  ]);
  expect(read('co_authors:\n  - Max Born')).toEqual([{name: 'Max Born'}]);
});

it('reads a head under a title of level two', () => {
  const text =
    '## Ovens\n\n* **Owners:**\n  * Ada Byron (`@ada`)\n* **Date:** 2024-05-06\n\n## Why\n\nx';
  expect(readDocument(text)).toMatchObject({
    title: 'Ovens',
    authors: [{name: 'Ada Byron', handle: 'ada'}],
    created: '2024-05-06',
  });
});

it('reads a status that goes on in the next line', () => {
  const read = (text: string) => {
    const {status, supersededBy} = readDocument(text);
    return [status.phase, supersededBy.map(({raw}) => raw)];
  };
  const expected = ['superseded', ['0002-successor.md']];
  expect(read('# T\n\n**Status:** Replaced by\n[B](0002-successor.md)\n')).toEqual(expected);
  expect(read('# T\n\n## Status\n\nObsoleted by\n[B](0002-successor.md)\n')).toEqual(expected);
});

describe('relations in a group of their own', () => {
  const read = (yaml: string) =>
    readFiles([
      {
        path: '1-sidecar/README.md',
        text: '# T',
        sidecar: {path: '1-sidecar/metadata.yaml', text: yaml},
      },
    ]).designs[0];

  it.each([
    ['relationships:\n  obsoletes:\n    - number: 7\n      name: Old, and cold', 'replaces', ['7']],
    [
      'relations:\n  supersededBy:\n    - path: ../2-successor\n',
      'supersededBy',
      ['../2-successor'],
    ],
    ['replaces:\n  number: 7\n  title: Old', 'replaces', ['7']],
    ['requires: [3, 4]', 'seeAlso', ['3', '4']],
    ['extends:\n  - title: Old ovens', 'seeAlso', ['Old ovens']],
  ] as const)('%j', (yaml, key, raw) => {
    expect(read(yaml)?.[key].map((relation) => relation.raw)).toEqual(raw);
  });
});
