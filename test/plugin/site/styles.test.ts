import {describe, expect, it} from 'vitest';
import {joinStyles} from '../../../scripts/styles.ts';

describe('the styles of components in one file', () => {
  const component = (name: string, css: string | undefined, imports: readonly string[] = []) => ({
    name,
    imports,
    css,
  });

  it.each([
    ['a class', '.list > .item:hover {}', '.Row-list > .Row-item:hover {}'],
    ['two classes of one element', '.list.open {}', '.Row-list.Row-open {}'],
    ['numbers', '.list {margin: .5rem 1.5em}', '.Row-list {margin: .5rem 1.5em}'],
    [
      'global selectors',
      ':global(.theme :not(.own) > a) .list {}',
      ':global(.theme :not(.own) > a) .Row-list {}',
    ],
    [
      'comments and texts',
      '/* a.b */ .list {content: ".x"}',
      '/* a.b */ .Row-list {content: ".x"}',
    ],
  ])('has %s', (_, css, expected) => {
    expect(joinStyles([component('DesignRow', css)]).css).toBe(expected);
  });

  it('keeps classes of one name apart', () => {
    const joined = joinStyles([
      component('DesignRow', '.list {} .list a {}'),
      component('DesignTable', '.list {}'),
    ]);
    expect(joined).toEqual({
      css: '.Row-list {} .Row-list a {}\n.Table-list {}',
      classes: {DesignRow: {list: 'Row-list'}, DesignTable: {list: 'Table-list'}},
    });
  });

  it('has a component behind those that it imports, also by way of one without styles', () => {
    const {classes} = joinStyles([
      component('DesignList', '.a {}', ['DesignRow', 'DesignOther']),
      component('DesignOther', undefined, ['DesignTable']),
      component('DesignRow', '.b {}', ['DesignList']),
      component('DesignTable', '.c {}'),
    ]);
    expect(Object.keys(classes)).toEqual(['DesignRow', 'DesignTable', 'DesignList']);
  });
});
