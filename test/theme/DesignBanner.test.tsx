import DesignBanner from '@theme/DesignBanner';
import {expect, it} from 'vitest';
import type {DesignProps} from '../../plugin/site/props.ts';
import {design, link, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const successor = {raw: '7', url: null, design: link};
const replaced = statusOf('superseded', 'Replaced');

it.each<[string, Partial<DesignProps>, string]>([
  ['no banner on a draft', {status: statusOf('draft')}, ''],
  ['no banner on a finished design', {status: statusOf('done')}, ''],
  [
    'its own status word on a dropped design',
    {status: statusOf('dropped', 'Withdrawn')},
    'Withdrawn This design is kept for the record. What it describes is not planned.',
  ],
  [
    'the successor and where that stands',
    {status: replaced, supersededBy: [successor]},
    'Replaced This design has been replaced by: 7 Boot from an image Implementable',
  ],
  [
    'the successor of a design whose status says nothing of it',
    {status: statusOf('done'), supersededBy: [successor]},
    'Replaced This design has been replaced by: 7 Boot from an image Implementable',
  ],
  [
    'the words of the author where the successor was not found',
    {status: replaced, supersededBy: [{raw: 'the cloud', url: null, design: null}]},
    'Replaced This design has been replaced by: the cloud',
  ],
  [
    'that no successor is named',
    {status: replaced},
    'Replaced This design has been replaced. It does not say by which.',
  ],
])('shows %s', (_, facts, text) => {
  const {page} = render(<DesignBanner design={{...design, ...facts}} />);
  const parts = [
    ...page.querySelectorAll('[class*=admonitionHeading], [class*=admonitionContent]'),
  ];
  expect(parts.map(textOf).join(' ')).toBe(text);
});

it('links to the successor', () => {
  const {page} = render(
    <DesignBanner design={{...design, status: replaced, supersededBy: [successor]}} />,
  );
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/design/boot');
});
