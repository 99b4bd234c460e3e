import DesignIndexPage from '@theme/DesignIndexPage';
import {expect, it} from 'vitest';
import type {DesignItemProps} from '../../plugin/props.ts';
import {group, index, item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const second: DesignItemProps = {
  ...item,
  title: 'Second',
  sourcePath: 'second.md',
  problemCount: 2,
};
const unread: DesignItemProps = {
  ...item,
  title: 'Unread',
  permalink: null,
  sourcePath: 'unread.md',
  attention: 'Status `x|y` is the whole menu.',
};
const done = {
  status: statusOf('done', 'Implemented'),
  anchor: 'implemented',
  designs: [item, second],
};
const guide: DesignItemProps = {...item, kind: 'page', title: 'Guide', sourcePath: 'guide.md'};

const full = {...index, groups: [group, done], attention: [unread], pages: [guide]};

it('lists every group in the given order, with its count and what it means', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const sections = [...page.querySelectorAll('.theme-design-index-section')].map((section) => ({
    heading: textOf(section.querySelector('h2')),
    meaning: textOf(section.querySelector('p')),
    designs: section.querySelectorAll('.theme-design-item').length,
  }));
  expect(sections).toEqual([
    {
      heading: 'Implementable 1 design',
      meaning: 'Agreed on and ready to be built.',
      designs: 1,
    },
    {heading: 'Implemented 2 designs', meaning: 'Built and released.', designs: 2},
    {
      heading: 'No status 1 design',
      meaning: 'The status of these could not be read; the reason is given for each.',
      designs: 1,
    },
    {
      heading: 'Other pages 1 design',
      meaning: 'Documents beside the designs, such as guides and templates.',
      designs: 1,
    },
  ]);
});

it('leads to the health page, where there is one', () => {
  const page = {title: 'State', permalink: '/design/state'};
  const linksOf = (health: typeof page | null) =>
    [
      ...render(<DesignIndexPage index={{...full, health}} />).page.querySelectorAll('header a'),
    ].map((a) => [textOf(a), a.getAttribute('href')]);
  expect(linksOf(page)).toEqual([['State', '/design/state']]);
  expect(linksOf(null)).toEqual([]);
});

it('leads to each group from the top where scripts do not run', () => {
  const {page, anchors} = render(<DesignIndexPage index={full} />);
  const withoutScripts = document.createElement('div');
  withoutScripts.innerHTML = page.querySelector('noscript')?.textContent ?? '';
  const links = [...withoutScripts.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
  expect(links).toEqual(['#implementable', '#implemented', '#needs-attention']);
  expect(anchors).toEqual(
    expect.arrayContaining(['implementable', 'implemented', 'needs-attention']),
  );
});

it('shows number, title, summary, authors and date of a design', () => {
  const {page} = render(<DesignIndexPage index={index} />);
  const row = page.querySelector('.theme-design-item');
  expect(textOf(row)).toBe('7 Boot from an image Hosts boot from an image. Ada, @grace 2021-03-04');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/design/boot');
  expect(row?.querySelector('time')?.getAttribute('datetime')).toBe('2021-03-04');
});

it('says how many problems a design has', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const counts = [...page.querySelectorAll('.theme-design-item')].map(textOf);
  expect(counts.filter((text) => text.endsWith('2 problems'))).toHaveLength(1);
});

it('says why a design needs attention, and does not link to a page that is not there', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const row = page.querySelector('#needs-attention ~ ul .theme-design-item');
  expect(textOf(row)).toContain('Unread Status x|y is the whole menu. unread.md');
  expect(row?.querySelector('a')).toBeNull();
});

it('says how to begin in an empty folder, and still lists the other pages', () => {
  const {page} = render(<DesignIndexPage index={{...index, groups: [], pages: [guide]}} />);
  expect(textOf(page.querySelector('.theme-design-empty'))).toContain('No designs yet');
  expect(page.querySelectorAll('.theme-design-item')).toHaveLength(1);
});

it('shows titles that look like HTML as text', () => {
  const title = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';
  const hostile = {...group, designs: [{...item, title, summary: title}]};
  const {page} = render(<DesignIndexPage index={{...index, groups: [hostile]}} />);
  expect(page.querySelector('.theme-design-item :is(script, img)')).toBeNull();
  expect(textOf(page.querySelector('.theme-design-item a'))).toBe(title);
});

it('lists the designs of a project without statuses below no heading', () => {
  const plain = {status: null, anchor: 'designs', designs: [item, second]};
  const {page} = render(
    <DesignIndexPage index={{...index, groups: [plain], attention: [], pages: []}} />,
  );
  const [section] = page.querySelectorAll('.theme-design-index-section');
  expect(section?.querySelectorAll('.theme-design-item')).toHaveLength(2);
  expect(section?.querySelector('h2')).toBeNull();
  expect(page.querySelectorAll('.theme-design-index-link')).toHaveLength(0);
});
