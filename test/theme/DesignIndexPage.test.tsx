import DesignIndexPage from '@theme/DesignIndexPage';
import {expect, it} from 'vitest';
import type {DesignItemProps} from '../../plugin/site/props.ts';
import {group, index, item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const second: DesignItemProps = {...item, title: 'Second', sourcePath: 'second.md', problemCount: 2};
const unread: DesignItemProps = {
  ...item,
  title: 'Unread',
  permalink: null,
  sourcePath: 'unread.md',
  attention: 'Status `x|y` is the whole menu.',
};
const done = {status: statusOf('done', 'Implemented'), anchor: 'implemented', designs: [item, second]};
const guide: DesignItemProps = {...item, kind: 'page', title: 'Guide', sourcePath: 'guide.md'};

const full = {...index, groups: [group, done], attention: [unread], pages: [guide]};

it('lists every group in the given order, with its count and what it means', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const sections = [...page.querySelectorAll('section')].map((section) => ({
    heading: textOf(section.querySelector('h2')).replace('\u200b', '').trim(),
    meaning: textOf(section.querySelector('p')),
    designs: section.querySelectorAll('.theme-design-item').length,
  }));
  expect(sections).toEqual([
    {
      heading: 'Implementable1 design',
      meaning: 'Agreed on and ready to be built.',
      designs: 1,
    },
    {heading: 'Implemented2 designs', meaning: 'Built and released.', designs: 2},
    {
      heading: 'Needs attention1 design',
      meaning: 'Where these stand could not be read; each says why.',
      designs: 1,
    },
    {
      heading: 'Other pages1 design',
      meaning: 'Documents beside the designs, such as guides and templates.',
      designs: 1,
    },
  ]);
});
