import DesignIndex from '@theme/DesignIndex';
import {beforeEach, expect, it} from 'vitest';
import type {DesignIndexProps} from '../../plugin/props.ts';
import {group, index, item} from './props.ts';
import {textOf} from './render.tsx';
import {click, renderLive} from './render-live.tsx';

const mine = {
  ...item,
  title: 'Mine',
  sourcePath: 'mine.md',
  people: {authors: [0]},
};
const reviewed = {
  ...item,
  title: 'Reviewed',
  sourcePath: 'reviewed.md',
  people: {reviewers: [0], authors: [1]},
};
const others = {...item, title: 'Of others', sourcePath: 'others.md'};
const full: DesignIndexProps = {
  ...index,
  people: ['@ada', '@bob'],
  groups: [{...group, designs: [mine, reviewed, others]}],
};

beforeEach(() => localStorage.clear());

const titlesOf = (page: Element) =>
  [...page.querySelectorAll('.theme-design-item a')].map((link) => textOf(link));
const buttonsOf = (page: Element) =>
  [...page.querySelectorAll('.theme-design-my-designs button')].map((button) => textOf(button));
const buttonOf = (page: Element, name: string) =>
  [...page.querySelectorAll('.theme-design-my-designs button')].find((button) =>
    textOf(button).includes(name),
  );

it('shows nothing of it to who said nothing', () => {
  const {page} = renderLive(<DesignIndex index={full} />);
  expect([titlesOf(page), buttonsOf(page)]).toEqual([['Mine', 'Reviewed', 'Of others'], []]);
});

it('leaves the designs of who the address names, by what they are to them', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />, '/design?me=@ada');
  expect(titlesOf(page)).toEqual(['Mine', 'Reviewed']);
  expect(buttonsOf(page)).toEqual(
    expect.arrayContaining(['My designs: @ada ×', 'author of 1', 'reviewer of 1']),
  );
  click(buttonOf(page, 'reviewer of'));
  expect([titlesOf(page), history.location.search]).toEqual([
    ['Reviewed'],
    '?me=@ada&mine=reviewers',
  ]);
  click(buttonOf(page, 'reviewer of'));
  expect(titlesOf(page)).toEqual(['Mine', 'Reviewed']);
});

it('remembers who the reader is, until they say that they are not', () => {
  const first = renderLive(<DesignIndex index={full} />, '/design?me=@ADA');
  click(buttonOf(first.page, 'My designs'));
  expect(titlesOf(first.page)).toHaveLength(3);
  const {page, history} = renderLive(<DesignIndex index={full} />);
  expect([titlesOf(page).length, buttonsOf(page)]).toEqual([3, ['My designs: @ada', 'Not me']]);
  click(buttonOf(page, 'My designs'));
  expect([titlesOf(page), history.location.search]).toEqual([['Mine', 'Reviewed'], '?me=@ada']);
  click(buttonOf(page, 'My designs'));
  click(buttonOf(page, 'Not me'));
  expect(buttonsOf(page)).toEqual([]);
  expect(buttonsOf(renderLive(<DesignIndex index={full} />).page)).toEqual([]);
});

it('remembers nobody whom no design names', () => {
  const {page} = renderLive(<DesignIndex index={full} />, '/design?me=@nobody');
  expect([titlesOf(page).length, buttonsOf(page)]).toEqual([3, []]);
  expect(localStorage).toHaveLength(0);
});
