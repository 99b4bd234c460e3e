import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import designDirectives, {type DesignDirectivesOptions} from '../../../plugin/remark/index.ts';

function transform(markdown: string, options?: DesignDirectivesOptions): Root {
  const file = new VFile({value: markdown, cwd: '/site', path: '/site/docs/intro.md'});
  const processor = unified().use(remarkParse).use(remarkDirective).use(designDirectives, options);
  return processor.runSync(processor.parse(file), file) as Root; // what remark-parse makes
}

function elements(markdown: string, options?: DesignDirectivesOptions) {
  const found: Record<string, unknown>[] = [];
  visit(transform(markdown, options), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const given = node.attributes.map((item) =>
      item.type === 'mdxJsxAttribute' ? [item.name, item.value] : [],
    );
    found.push(Object.fromEntries(given));
  });
  return found;
}

describe('a directive becomes a component', () => {
  const place = 'docs/intro.md:1';

  it.each([
    ['::design-list', {directive: 'design-list', place, plugin: 'default'}],
    [
      '::design-list{status=implemented limit=5}',
      {directive: 'design-list', place, plugin: 'default', status: 'implemented', limit: '5'},
    ],
    [
      '::design-list{phase="done, accepted" author="Ada L" folder=a/b sort=updated plugin=rfcs}',
      {
        directive: 'design-list',
        place,
        plugin: 'rfcs',
        phase: 'done, accepted',
        author: 'Ada L',
        folder: 'a/b',
        sort: 'updated',
      },
    ],
    ['a :design[text]{id=7}', {directive: 'design', place, plugin: 'default', id: '7'}],
    ['a :design{#0007-cache}', {directive: 'design', place, plugin: 'default', id: '0007-cache'}],
    ['::design-summary{id=7}', {directive: 'design-summary', place, plugin: 'default', id: '7'}],
  ])('%s', (markdown, attributes) => {
    expect(elements(markdown)).toEqual([attributes]);
  });

  it('of the instance that the options name', () => {
    expect(elements('::design-list', {plugin: 'rfcs'})).toMatchObject([{plugin: 'rfcs'}]);
  });

  it('with its line', () => {
    const places = elements('# Title\n\n::design-list\n\n> - x :design{id=1}').map(
      (element) => element.place,
    );
    expect(places).toEqual(['docs/intro.md:3', 'docs/intro.md:5']);
  });

  it('which is imported once', () => {
    const {children} = transform('::design-list\n\n::design-list');
    expect(children.map(({type}) => type)).toEqual([
      'mdxjsEsm',
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
  });
});

it.each([
  'At 10:design or kube:design we meet',
  ':designs[x]{id=1}',
  '::note{id=1}',
  ':::warning\n:::',
  '`::design-list`',
])('leaves %j alone', (markdown) => {
  const {children} = transform(markdown);
  expect(elements(markdown)).toEqual([]);
  expect(children.some(({type}) => type === 'mdxjsEsm')).toBe(false);
});

it.each([
  [
    '::design-list{stauts=x}',
    'Directive `design-list` has no attribute `stauts`. Did you mean `status`?',
  ],
  [
    '::design-summary{id=1 number=2}',
    'Directive `design-summary` has no attribute `number`. Known: `id`, `plugin`',
  ],
  [
    '::design-summary',
    'Directive `design-summary` needs the attribute `id`, as in `::design-summary{id=7}`',
  ],
  ['a :design[b]', 'Directive `design` needs the attribute `id`, as in `:design[text]{id=7}`'],
  ['::design-list{status=""}', 'Attribute `status` of the directive `design-list` is empty'],
  [
    '::design-list{limit=many}',
    'Attribute `limit` of the directive `design-list` is `many`, not a number from 1',
  ],
  [
    '::design-list{limit=0}',
    'Attribute `limit` of the directive `design-list` is `0`, not a number from 1',
  ],
  ['::design-list{phase=don}', 'Phase `don` is not known. Did you mean `done`?'],
  [
    '::design-list{sort=size}',
    'Order `size` is not known. Known: `number`, `title`, `created`, `updated`',
  ],
  ['::design-lst', 'Directive `design-lst` is not known. Did you mean `design-list`?'],
  [':::design-list\n:::', 'Directive `design-list` is written `::design-list{status=implemented}`'],
  ['::design[x]{id=1}', 'Directive `design` is written `:design[text]{id=7}`'],
])('fails at %j', (markdown, fault) => {
  expect(() => transform(`# Title\n\n${markdown}`)).toThrow(`docs/intro.md:3  ${fault}`);
});

it('lists all faults of a page', () => {
  expect(() => transform('::design-list{x=1}\n\n::design-list{limit=x}')).toThrow(
    /intro\.md:1 {2}.*\n.*intro\.md:3 {2}/,
  );
});
