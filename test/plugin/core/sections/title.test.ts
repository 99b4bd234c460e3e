import {describe, expect, it} from 'vitest';
import {readDocument, readFolder} from '../read.ts';

const titleOf = (text: string, path = '0001-from-name.md') => readDocument(text, path).title;

describe('a title', () => {
  it.each([
    ['# Cache answers', 'Cache answers'],
    ['Cache answers\n===\n', 'Cache answers'],
    ['# `Cache` [answers](x.md) *fast*', 'Cache answers fast'],
    ['# Cache [answers]\n\n[answers]: x.md', 'Cache answers'],
    ['# Cache <name>', 'Cache <name>'],
    ['# KEP-12: Cache', 'Cache'],
    ['# [KEP-12](https://x.org): Cache', 'Cache'],
    ['# VEP #12: Cache', 'Cache'],
    ['# TEP-0003: Cache', 'Cache'],
    ['# ADR-0003 Use queues', 'Use queues'],
    ['# PROJ-123: Cache', 'Cache'],
    ['# 4. Cache', 'Cache'],
    ['# 0007 - Cache', 'Cache'],
    ['# Proposal: Cache', 'Cache'],
    ['# IPv6: a start', 'IPv6: a start'],
    ['# 4.5: a release', '4.5: a release'],
    ['# CAPM3 tenancy', 'CAPM3 tenancy'],
    ['# Title\n\nCache answers', 'Cache answers'],
    ['---\ntitle: Cache\n---\n# Title', 'Cache'],
    ['---\ntitle: cache\n---\n# Neat Enhancement Idea', 'cache'],
    ['---\ntitle: Cache\n---\ntext', 'Cache'],
    ['Cache answers\n---\n\nWhy\n---\n\ntext', 'Cache answers'],
    ['# Title\n\nThis is a sentence.', 'From name'],
    ['# Title\n\nStatus: draft', 'From name'],
    ['# <title>', 'From name'],
    ['# VEP #NNNN: Your title', 'From name'],
    ['# Summary\n\nx\n\n# Motivation\n\ny', 'From name'],
    ['# N/A\n\nSome text of it.', 'From name'],
    ['---\ntitle: None\n---\ntext', 'From name'],
    ['# Proposal\n\n# RFC-1: Cache answers\n\nx', 'Cache answers'],
    ['# Design document\n\n## 1. Answers\n\nx', 'From name'],
    ['---\ntitle: Cache answers\n---\n# RFC\n\nSome text of it.', 'Cache answers'],
    ['---\ntitle: Cache answers\n---\n## Why\n\nx\n\n# Rationale\n\ny', 'Cache answers'],
    ['## Why\n\nx\n\n# Specification\n\ny\n\n# Costs\n\nz', 'From name'],
    ['---\ntitle: `cache_answers`\n---\ntext', 'From name'],
    ['---\ntitle: Use of cache_answers\n---\ntext', 'Use of cache_answers'],
    ['---\ntitle:\n---\n\n- Title: Cache answers\n- Owner: x\n\n## Why\n\nx', 'Cache answers'],
    ['---\ntitle: cache_answers of all\n---\ntext', 'cache_answers of all'],
    ['---\ntitle: cache_answers_for_long\n---\ntext', 'From name'],
    ['---\ntitle: cache-answers-for-long\n---\ntext', 'Cache answers for long'],
    ['---\ntitle: cache-answers\n---\ntext', 'cache-answers'],
    ['## Cache answers\n\n* Owner: Ada\n\n## Why\n\nx', 'Cache answers'],
    ['<!-- note -->\n\n## Cache answers\n\n## Why\n\nx', 'Cache answers'],
    ['## Why\n\n* Owner: Ada\n\n## How\n\nx', 'From name'],
    ['## Where it hurts\n\nA lot of text.\n\n## How\n\nx', 'From name'],
    ['---\nowner: Ada\n---\n\nCache answers\n---\n\n# Why\n\nx\n\n# How\n\ny', 'Cache answers'],
    ['---\ntitle:\n---\n### Note\n\n# Summary\n\nx', 'Summary'],
    ['---\nstatus: draft\n---\n### Note\n\n# Summary\n\nx', 'Summary'],
    ['## Cache answers\n\n### Why\n\nx', 'From name'],
    ['# Cache answers {#cache}', 'Cache answers'],
    ['# Title: Cache answers', 'Cache answers'],
    ['# ADR\n\n## ADR-1: Cache answers\n\nx', 'Cache answers'],
    ['# ADR\n\n## ADR-7: Cache answers\n\nx', 'From name'],
    ['# ADR 1：Cache answers', 'Cache answers'],
    ['# ADR\u20111: Cache answers', 'Cache answers'],
    ['# Architecture Decision Record 1: Cache answers', 'Cache answers'],
    ['# Some new words 1: cache answers', 'Some new words 1: cache answers'],
    ['# P0001 Cache answers', 'Cache answers'],
    ['# P1 Cache answers', 'P1 Cache answers'],
    ['- Feature Name: not applicable\n- Status: draft\n\n## Why\n\nx', 'From name'],
    ['---\ntitle: N.A.\n---\ntext', 'From name'],
    ['---\ntitle: n/a (policy)\n---\ntext', 'From name'],
    ['---\ntitle: Cache answers\n---\n# Summary\n\nx', 'Cache answers'],
    ['---\nowner: Ada\n---\n\nCache answers\n---\n\n# Why\n\nx', 'Cache answers'],
    ['Status: draft\n\n## Cache answers\n\n## Why\n\nx', 'Cache answers'],
    ['Title: Cache\n\n## Where\n\n## Why\n\nx', 'Cache'],
  ])('of %j is %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    ['cache_answers.md', 'Cache answers'],
    ['0012-cache.md', 'Cache'],
    ['KEP-12-cache.md', 'Cache'],
    ['2021-03-18-cache.md', 'Cache'],
    ['20210318-cache.md', 'Cache'],
    ['12-cache/README.md', 'Cache'],
    ['12-cache/proposal.md', 'Cache'],
    ['ipv-6-only.md', 'Ipv 6 only'],
    ['why now.md', 'why now'],
    ['_template.md', 'Template'],
    ['README.md', 'README'],
    ['0012.md', '0012'],
  ])('of a file %s without one is %s', (path, title) => {
    expect(titleOf('text', path)).toBe(title);
  });

  it.each([
    ['two of three words', 'cold-stone-ovens.md', 'Ovens of stone'],
    ['one of two words', 'cold-ovens.md', 'Cold ovens'],
    ['its number', '0012-cold-ovens.md', 'Ovens'],
  ])('is a heading of level two above text where the file is named of it: %s', (_, path, title) => {
    const number = path.startsWith('0012') ? '12. Ovens' : 'Ovens of stone';
    expect(titleOf(`## ${number}\n\nSome text.\n\n## Why\n\nx`, path)).toBe(title);
  });

  it('is none of several headings of level one that the template asks for', () => {
    const {designs} = readFolder({
      '_template.md': '# Summary\n\nWhat?\n\n# Heat\n\nHow?\n\n# Doors\n\nWhich?\n',
      '0001-ovens.md': '### Note\n\nx\n\n# Heat\n\nx\n\n# Doors\n\ny\n',
    });
    expect(designs.find(({id}) => id === '0001-ovens')?.title).toBe('Ovens');
  });

  it('keeps the name that its words were made of', () => {
    expect(readDocument('text', '0012-new-slot-syntax.md')).toMatchObject({
      title: 'New slot syntax',
      titleRaw: 'new-slot-syntax',
    });
    expect(readDocument('# Slots', '0012-new-slot-syntax.md')).not.toHaveProperty('titleRaw');
  });

  it('leaves no heading above it among the sections', () => {
    const {sections} = readDocument('# Proposal\n\n# RFC-1: Cache\n\n## Why\n\nx');
    expect(sections.map(({title}) => title)).toEqual(['Why']);
  });

  it('has the line of the heading in whose place it stands', () => {
    expect(readDocument('\n# Title\n\nCache').titleLine).toBe(2);
    expect(readDocument('text')).not.toHaveProperty('titleLine');
  });
});

it('is no line of metadata with a label in bold', () => {
  expect(
    titleOf('# Title\n\n**Group: Bakers** ([all groups](x.md))\n\n## Aim', 'warm-ovens.md'),
  ).toBe('Warm ovens');
});
