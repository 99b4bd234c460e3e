import {describe, expect, it} from 'vitest';
import {only, readDocument, readFolder} from './read.ts';

describe('a folder', () => {
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
      'sig-x/0012-cache/README.md':
        '# KEP-12: Cache\n\n## Summary\n\nAnswers are kept for a minute, so that they are computed once.\n',
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
      title: 'Fast maps',
      created: '2014-11-03',
      summary: {text: 'Fast.'},
      openQuestions: [{text: 'Which hash?'}],
    });
  });
});
