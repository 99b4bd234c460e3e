import DesignBanner from '@theme/DesignBanner';
import {expect, it} from 'vitest';
import type {BannerProps} from '../../plugin/props.ts';
import {design, link, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const successors = [{raw: '7', url: null, design: link}];
const status = statusOf('dropped', 'Withdrawn');

it.each<[string, BannerProps | null, string]>([
  ['no banner where a design holds', null, ''],
  [
    'its own status word on a dropped design',
    {kind: 'dropped', status, successors: []},
    'Withdrawn This design is kept for the record. What it describes is not planned.',
  ],
  [
    'what there is instead of a dropped design',
    {kind: 'dropped', status, successors},
    'Withdrawn This design is kept for the record. Instead of it there is: 7 Boot from an image Implementable',
  ],
  [
    'the successor and where that stands',
    {kind: 'replaced', status, successors},
    'Replaced This design has been replaced by: 7 Boot from an image Implementable',
  ],
  [
    'the successor of what was built',
    {kind: 'outlived', status, successors},
    'Replaced What this design describes was built, and has since been replaced by: 7 Boot from an image Implementable',
  ],
  [
    'what was agreed on in its place',
    {kind: 'overtaken', status, successors},
    'Overtaken Another design has been agreed on in place of this one: 7 Boot from an image Implementable',
  ],
  [
    'what may replace it',
    {kind: 'challenged', status, successors},
    'May be replaced This design would be replaced by one that is not decided yet: 7 Boot from an image Implementable',
  ],
  [
    'the words of the author where the successor was not found',
    {kind: 'replaced', status, successors: [{raw: 'the cloud', url: null, design: null}]},
    'Replaced This design has been replaced by: the cloud',
  ],
  [
    'that no successor is named',
    {kind: 'replaced', status, successors: []},
    'Replaced This design has been replaced. It does not say by which.',
  ],
])('shows %s', (_, banner, text) => {
  const {page} = render(<DesignBanner design={{...design, banner}} />);
  const parts = [
    ...page.querySelectorAll('[class*=admonitionHeading], [class*=admonitionContent]'),
  ];
  expect(parts.map(textOf).join(' ')).toBe(text);
});

it('links to the successor', () => {
  const {page} = render(
    <DesignBanner design={{...design, banner: {kind: 'replaced', status, successors}}} />,
  );
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/design/boot');
});
