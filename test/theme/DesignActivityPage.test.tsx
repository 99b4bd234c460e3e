import DesignActivityKinds from '@theme/DesignActivityKinds';
import DesignActivityPage from '@theme/DesignActivityPage';
import {act} from 'react';
import {describe, expect, it} from 'vitest';
import {useActivityKind} from '../../plugin/client/index.ts';
import type {ActivityChangeProps, DesignActivityProps} from '../../plugin/props.ts';
import {activity, change, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';
import {renderLive} from './render-live.tsx';

const show = (props: Partial<DesignActivityProps> = {}) =>
  render(<DesignActivityPage activity={{...activity, ...props}} />).page;
// As the page has them. The table of contents beside them needs a layout, which only a browser has.
function Kinds() {
  const {kind, choose, isReady} = useActivityKind();
  return <DesignActivityKinds kind={kind} count={1} isReady={isReady} onChoose={choose} />;
}

const rowOf = (props: Partial<ActivityChangeProps>) => {
  const months = [{month: '2026-11', label: 'November', changes: [{...change, ...props}]}];
  const page = show({years: [{year: '2026', isOpen: true, months}]});
  return page.querySelector('.theme-design-activity-change');
};

describe('the page', () => {
  it('has a heading for each year and month, and folds the older years', () => {
    const headings = [...show().querySelectorAll('h2, h3')].map((one) => [
      one.localName,
      one.closest('[id]')?.id,
    ]);
    expect(headings).toEqual([
      ['h2', '2026'],
      ['h3', '2026-11'],
      ['h2', '2019'],
      ['h3', '2019-02'],
    ]);
    const folds = [...show().querySelectorAll('.theme-design-activity-year')];
    expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([true, false]);
  });

  it('says how much there is, and since when', () => {
    expect(textOf(show().querySelector('output'))).toBe('2 changes');
    expect(textOf(show())).toContain('The history begins on 1 February 2019.');
  });

  it('counts what nobody changed, and leads to the health page where there is one', () => {
    const unchanged = [{status: statusOf('accepted', 'Implementable'), count: 4}];
    const line = (props: Partial<DesignActivityProps>) =>
      show({unchanged, ...props}).querySelector('.theme-design-activity-unchanged');
    expect(textOf(line({}))).toBe('Unchanged for over two years: 4 Implementable');
    expect(line({})?.querySelector('a')).toBeNull();
    const health = {title: 'Health', permalink: '/design/health'};
    expect(line({health})?.querySelector('a')?.getAttribute('href')).toBe('/design/health');
    expect(line({unchanged: []})).toBeNull();
  });

  it('leads to its feeds', () => {
    const page = show({feeds: [{label: 'Atom', href: 'pathname:///design/changes.atom'}]});
    const links = [...page.querySelectorAll('.theme-design-page-header a')];
    expect(links.map((a) => [textOf(a), a.getAttribute('href')])).toEqual([
      ['Designs', '/design'],
      ['Atom', '/design/changes.atom'],
    ]);
  });
});

describe('a change', () => {
  it.each<[string, Partial<ActivityChangeProps>]>([
    ['12 Nov 7 Boot from an image Implemented was Implementable #12 Ada', {}],
    ['12 Nov 7 Boot from an image Implemented #12 Ada', {from: null}],
    ['12 Nov 7 Boot from an image Implemented new #12 Ada', {kind: 'new'}],
    ['12 Nov 7 Boot from an image new #12 Ada', {kind: 'new', status: null}],
    [
      '12 Nov 7 Boot from an image Replaced by 9 Boot service #12',
      {
        kind: 'replaced',
        status: statusOf('superseded', 'Replaced'),
        successor: {title: 'Boot service', number: 9, permalink: '/design/service'},
        author: null,
      },
    ],
    [
      '12 Nov 7 Boot from an image Implemented moved to v1.2 #12 Ada',
      {kind: 'release', release: 'v1.2'},
    ],
    [
      '12 Nov 7 Boot from an image text changed: Goals, Risks, +3 #12 Ada',
      {kind: 'text', sections: ['Goals', 'Risks'], moreSections: 3},
    ],
    ['12 Nov 7 Boot from an image removed #12 Ada', {kind: 'removed', status: null}],
  ])('reads %j', (text, props) => {
    expect(textOf(rowOf(props))).toBe(text);
  });

  it('of many designs unfolds to all of them', () => {
    const designs = [...change.designs, {title: 'Gone', number: null, permalink: null}];
    const row = rowOf({designs, status: null, from: null});
    expect(textOf(row?.querySelector('summary'))).toBe('2 designs');
    expect([...(row?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      '7 Boot from an image',
      'Gone',
    ]);
    expect(textOf(row)).toContain('another status');
    expect(textOf(rowOf({designs, kind: 'text'}))).toContain('text changed');
  });

  it('has a day for machines, and leads to where it was decided', () => {
    expect(rowOf({})?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-12');
    const links = [...(rowOf({})?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/design/boot', 'https://git.example/pull/12']);
    const plain = rowOf({source: {label: 'abc1234', url: null}});
    expect(plain?.querySelectorAll('a')).toHaveLength(1);
  });
});

describe('the kinds', () => {
  const buttonsOf = (page: ParentNode) => [...page.querySelectorAll('fieldset button')];

  it('wait for the browser, and show all until then', () => {
    const buttons = buttonsOf(show());
    expect(buttons.map((button) => [textOf(button), button.hasAttribute('disabled')])).toEqual([
      ['All', true],
      ['Status', true],
      ['New', true],
      ['Text', true],
    ]);
    expect(buttons[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  const pressed = (page: ParentNode) =>
    buttonsOf(page).flatMap((one) =>
      one.getAttribute('aria-pressed') === 'true' ? [textOf(one)] : [],
    );

  it('are read from the address', () => {
    const {page} = renderLive(<Kinds />, '/design/activity?kind=new');
    expect(pressed(page)).toEqual(['New']);
    expect(textOf(page.querySelector('output'))).toBe('1 change');
  });

  it('are written to the address', () => {
    const {page, history} = renderLive(<Kinds />, '/design/activity?a=b');
    const click = (at: number) =>
      act(() => buttonsOf(page)[at]?.dispatchEvent(new MouseEvent('click', {bubbles: true})));
    click(1);
    expect([history.location.search, pressed(page)]).toEqual(['?a=b&kind=status', ['Status']]);
    click(0);
    expect([history.location.search, pressed(page)]).toEqual(['?a=b', ['All']]);
  });
});
