import {describe, expect, it} from 'vitest';
import {hasAnchor, toAnchors} from '../../../../plugin/core/markdown/anchors.ts';

const anchorsOf = (text: string, headings: readonly string[] = []) => [
  ...toAnchors({headings, text}),
];

describe('what a link may name behind its `#`', () => {
  it.each([
    ['<a name="here"></a>', ['here']],
    ["<A Class='x' ID  =  'Here'>", ['here']],
    ['<p id=here>text', ['here']],
    ['<a\nid="here">', ['here']],
    ['<a data-id="here">', []],
    ['<2 id="here">', []],
    ['id="here"', []],
    ['<a href="x"> name="here"', []],
    ['<a title="<b>" id="here">', []],
    [`<a title="${'x'.repeat(600)}" id="here">`, []],
    ['<h2>My goals</h2>', ['my-goals']],
    ['<H6 align="center">My <em>own</em> goals</H6>', ['my-own-goals']],
    ['<h2>One</h2> <h3>Two</h3>', ['one', 'two']],
    ['<h2>One</h2> <h2>One</h2>', ['one', 'one-1']],
    ['<h7>My goals</h7>', []],
    ['<h2x>My goals</h2>', []],
    ['<h2>My\ngoals</h2>', []],
    ['## Goals {#Here}', ['here']],
    ['## Goals of all {#my-own_goals}  ', ['my-own_goals']],
    ['text\n###### Goals {#here}\ntext', ['here']],
    ['####### Goals {#here}', []],
    ['##Goals {#here}', []],
    ['see ## Goals {#here}', []],
    ['## Goals {#here} and more', []],
    ['## Goals {#}', []],
    ['## Goals {#a b}', []],
  ])('%j: %j', (text, anchors) => {
    expect(anchorsOf(text)).toEqual(anchors);
  });

  it('is each heading, with and without the title before it', () => {
    expect(anchorsOf('', ['Goals', 'Goals', 'My *own* (2)'])).toEqual([
      ...['goals', 'goals-1', 'my-own-2'],
    ]);
    expect(anchorsOf('', ['Why', 'Goals'])).toEqual(['why', 'goals']);
    expect(anchorsOf('', ['A', 'A 1', 'A', 'A'])).toEqual(['a', 'a-1', 'a-2', 'a-3']);
  });
});

it.each([
  ['', true],
  ['top', true],
  ['Top', true],
  [':~:text=ovens', true],
  ['fn1', true],
  ['user-content-fn-1', true],
  ['L12', true],
  ['goals', true],
  ['GOALS', true],
  ['user-content-goals', true],
  ['gr%C3%B6%C3%9Fe', true],
  ['my-fn', false],
  ['al12', false],
  ['level', false],
  ['goalsuser-content-', false],
  ['topmost', false],
  ['ovens', false],
])('#%s is there: %j', (hash, isThere) => {
  expect(hasAnchor(new Set(['goals', 'größe']), hash)).toBe(isThere);
});
