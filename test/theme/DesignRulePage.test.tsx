import DesignRulePage from '@theme/DesignRulePage';
import {expect, it} from 'vitest';
import type {DesignRuleProps} from '../../plugin/props.ts';
import {healthDesign} from './props.ts';
import {render, textOf} from './render.tsx';

const Content = Object.assign(() => <p>Finds sections.</p>, {
  toc: [{value: 'Why', id: 'why', level: 2}],
});
const rule: DesignRuleProps = {
  id: 'missing-section',
  level: 'throw',
  permalink: '/design/rules/missing-section',
  finds: 'Sections',
  parent: {title: 'Health', permalink: '/design/health'},
  problems: 4,
  designs: [{...healthDesign, found: [{line: 3, message: 'Section `Cost` is missing'}], more: 3}],
};
const show = (given = rule) => render(<DesignRulePage content={Content} rule={given} />).page;

it('has the name, the level and the text of the rule, and leads back', () => {
  const page = show();
  expect(textOf(page.querySelector('h1'))).toBe('missing-section');
  expect(textOf(page.querySelector('.theme-design-level'))).toBe('throw');
  expect(textOf(page.querySelector('.markdown p'))).toBe('Finds sections.');
  expect(page.querySelector('.theme-design-breadcrumbs a')?.getAttribute('href')).toBe(
    '/design/health',
  );
});

it('lists where the rule found something, with lines, and counts what is left out', () => {
  const item = show().querySelector('.theme-design-rule-designs-item');
  expect([...(item?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    '/design/boot',
    'https://github.com/o/r/blob/main/boot.md?plain=1#L3',
  ]);
  expect(textOf(item)).toBe(
    '7 Boot from an image Implementable Section Cost is missing line 3 3 more',
  );
});

it('leads to the list from the table of contents', () => {
  const toc = [...show().querySelectorAll('.table-of-contents a')].map((a) =>
    a.getAttribute('href'),
  );
  expect(toc).toEqual(['#why', '#found']);
});

it('is glad where the rule found nothing', () => {
  expect(textOf(show({...rule, designs: []}).querySelector('.theme-design-health-good'))).toBe(
    'Nowhere: no document has this problem.',
  );
});
