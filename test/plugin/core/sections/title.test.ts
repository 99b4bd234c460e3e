import {describe, expect, it} from 'vitest';
import {readDocument} from '../read.ts';

const titleOf = (text: string, path?: string) => readDocument(text, path).title;

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
    ['# Title\n\nThis is a sentence.', 'a'],
    ['# Title\n\nStatus: draft', 'a'],
    ['# <title>', 'a'],
    ['# VEP #NNNN: Your title', 'a'],
    ['# Summary\n\nx\n\n# Motivation\n\ny', 'a'],
    ['', 'a'],
  ])('of %j is %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    ['cache_answers.md', 'cache-answers'],
    ['0012-cache.md', 'cache'],
    ['KEP-12-cache.md', 'cache'],
    ['2021-03-18-cache.md', 'cache'],
    ['20210318-cache.md', 'cache'],
    ['12-cache/README.md', 'cache'],
    ['12-cache/proposal.md', 'cache'],
    ['ipv-6-only.md', 'ipv-6-only'],
    ['_template.md', 'template'],
    ['README.md', 'README'],
    ['0012.md', '0012'],
  ])('of a file %s without one is %s', (path, title) => {
    expect(titleOf('text', path)).toBe(title);
  });

  it('has the line of the heading in whose place it stands', () => {
    expect(readDocument('\n# Title\n\nCache').titleLine).toBe(2);
    expect(readDocument('text')).not.toHaveProperty('titleLine');
  });
});
