import DesignExcerpt from '@theme/DesignExcerpt';
import DesignFault from '@theme/DesignFault';
import DesignList from '@theme/DesignList';
import DesignReference from '@theme/DesignReference';
import {expect, it} from 'vitest';
import {record} from './props.ts';
import {render, textOf} from './render.tsx';

const hostile = '<img src=x onerror=alert(1)>';

it('lists designs with their statuses', () => {
  const designs = [record, {...record, id: 'other', title: hostile, number: null}];
  const {page} = render(<DesignList designs={designs} />);
  expect([...page.querySelectorAll('li')].map(textOf)).toEqual([
    '7 Boot from an image Implementable',
    `${hostile} Implementable`,
  ]);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/design/boot');
});

it('says that a list is empty', () => {
  expect(textOf(render(<DesignList designs={[]} />).page)).toBe('There is no such design.');
});

it.each([
  ['the words of the sentence', <em key="x">the image</em>, 'the image'],
  ['number and title', undefined, '7 Boot from an image'],
])('links a reference by %s', (_, words, text) => {
  const {page} = render(<DesignReference design={record}>{words}</DesignReference>);
  expect(textOf(page.querySelector('a[href="/design/boot"]'))).toBe(text);
  expect(textOf(page.querySelector('.theme-design-status'))).toBe('Implementable');
});

it.each([
  ['a summary', hostile, hostile],
  ['that there is none', null, 'This design has no summary.'],
])('shows %s as text', (_, summary, text) => {
  const {page} = render(<DesignExcerpt design={{...record, summary}} />);
  expect(textOf(page.querySelector('.theme-design-summary'))).toBe(text);
});

it('names what is wrong and where', () => {
  const {page} = render(<DesignFault place="docs/x.md:3" message="Design `y` is not known" />);
  expect(textOf(page)).toBe('docs/x.md:3 Design y is not known');
  expect(page.querySelectorAll('code')).toHaveLength(2);
});
