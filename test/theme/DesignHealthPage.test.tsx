import DesignHealthPage from '@theme/DesignHealthPage';
import {describe, expect, it} from 'vitest';
import type {DesignHealthProps} from '../../plugin/props.ts';
import {health, healthDesign} from './props.ts';
import {render, textOf} from './render.tsx';

const show = (props: Partial<DesignHealthProps> = {}) =>
  render(<DesignHealthPage health={{...health, ...props}} />).page;
const linksOf = (parent: ParentNode | null, selector = 'a') =>
  [...(parent?.querySelectorAll(selector) ?? [])].map((a) => [textOf(a), a.getAttribute('href')]);
const section = (page: ParentNode, anchor: string) =>
  page.querySelector(`.theme-design-health-section:has(#${anchor})`);

describe('a folder with problems', () => {
  it('has a heading for each question, which the table of contents leads to', () => {
    const headings = [...show().querySelectorAll('h2')].map(({id}) => id);
    expect(headings).toEqual([
      ...['fix-first', 'sections', 'rules', 'open-questions', 'sign-off', 'statuses', 'folders'],
    ]);
    const toc = [...show().querySelectorAll('.table-of-contents a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(toc).toEqual(headings.map((id) => `#${id}`));
  });

  it('says what there is in numbers', () => {
    expect(textOf(show().querySelector('.theme-design-health-figures'))).toBe(
      'problems 6 notes (level log) 4 open questions 3',
    );
  });

  it.each([
    [0, '2 of 5 designs are in order.'],
    [1, '2 of 5 designs are in order. 1 more needs only one section.'],
    [3, '2 of 5 designs are in order. 3 more need only one section each.'],
  ])('says how far it is, and what is soon done: %i', (nearly, said) => {
    const page = show({figures: {...health.figures, nearly}});
    expect(textOf(page.querySelector('.theme-design-health-lead'))).toBe(said);
  });

  it('says which sections are missing or empty, in how many designs, and of which document', () => {
    expect(textOf(section(show(), 'sections')?.querySelector('tbody') ?? null)).toBe(
      'Drawbacks 2 1',
    );
    expect(textOf(show().querySelector('.theme-design-health-fix-first-item'))).toContain(
      'Drawbacks',
    );
  });

  it('leads to the index with problems', () => {
    expect(linksOf(show().querySelector('header'))).toContainEqual([
      'Index with problems',
      '/design?lens=health',
    ]);
  });

  it('leads from a document to its problems', () => {
    const [first] = show().querySelectorAll('.theme-design-health-fix-first-item');
    expect(linksOf(first ?? null)).toEqual([
      ['7 Boot from an image', '/design/boot#design-problems'],
    ]);
    expect(textOf(first)).toContain('3 problems');
    expect(textOf(first)).toContain('2 stop the build');
    expect(textOf(first)).toContain('missing-section 2');
  });

  it('leads from a rule to its page, and to where it found something', () => {
    expect(linksOf(show().querySelector('.theme-design-health-rules table'))).toEqual([
      ['missing-section', '/design/rules/missing-section'],
      ['4', '/design/rules/missing-section#found'],
    ]);
    expect(linksOf(section(show(), 'rules'), 'p a')).toEqual([
      ['duplicate-id', '/design/rules/duplicate-id'],
    ]);
  });

  it('leads from a question to its design and to its line', () => {
    expect(linksOf(section(show(), 'open-questions'), 'li a')).toEqual([
      ['7 Boot from an image', '/design/boot'],
      ['line 12', 'https://github.com/o/r/blob/main/boot.md?plain=1#L12'],
    ]);
  });

  it.each([
    [null, []],
    [{url: 'https://cms.example/boot', hasLines: false}, [['line 12', 'https://cms.example/boot']]],
  ])('with the source %j leads from a line to %j', (source, lines) => {
    const page = show({designs: [{...healthDesign, source}]});
    expect(linksOf(section(page, 'open-questions'), 'li li a')).toEqual(lines);
    expect(textOf(section(page, 'open-questions'))).toContain('line 12');
  });

  it('shows how far a sign-off is, as a bar and in words', () => {
    const item = show().querySelector('.theme-design-health-sign-off-item');
    const bar = item?.querySelector('progress');
    expect([bar?.getAttribute('value'), bar?.getAttribute('max')]).toEqual(['1', '4']);
    expect(textOf(item)).toContain('1 of 4 done');
    expect(textOf(section(show(), 'sign-off'))).toContain('0 of 1 checklists are complete.');
  });

  it('counts by status, which leads to the index, and by folder', () => {
    const rows = [...show().querySelectorAll('.theme-design-health-counts tbody tr')].map(textOf);
    expect(rows).toEqual(['Implementable 3 2 6', 'areas/ 2 1 4']);
    expect(linksOf(section(show(), 'statuses'), 'td a, th a')).toEqual([
      ['Implementable', '/design#implementable'],
    ]);
  });
});

describe('what has been waiting longest', () => {
  const since = {
    of: 'status',
    date: '2021-05-12',
    until: '2023-07-13',
    isOrBefore: false,
    url: null,
  } as const;
  const item = {design: 0, since, textChanged: '2022-02-03'};
  const waitingOf = (waiting: Partial<NonNullable<DesignHealthProps['waiting']>>) =>
    section(show({waiting: {items: [item], sweeps: 2, ...waiting}}), 'waiting');

  it('is listed with its days', () => {
    expect([...(waitingOf({})?.querySelectorAll('ol > li') ?? [])].map(textOf)).toEqual([
      '7 Boot from an image Implementable since 12 May 2021 (2 years) last changed 3 Feb 2022',
    ]);
  });

  it.each([
    [0, 'first.'],
    [1, 'first. 1 commit that changed many documents at once is not counted.'],
    [2, 'first. 2 commits that changed many documents at once are not counted.'],
  ])('says with %i commits left out: %j', (sweeps, end) => {
    const text = textOf(waitingOf({sweeps})?.querySelector('p'));
    expect(text.slice(text.indexOf('first.'))).toBe(end);
  });

  it('has no section where nothing waits', () => {
    expect(section(show(), 'waiting')).toBeNull();
  });
});

describe('a long list', () => {
  const many = Array.from({length: 40}, (_, at) => ({
    design: at,
    fatal: 0,
    problems: 1,
    rules: [],
    sections: [],
  }));
  const designs = many.map((_, at) => ({...healthDesign, title: `Design at ${at}`}));

  it('is folded after its beginning, with nothing lost', () => {
    const page = section(show({designs, fixFirst: many}), 'fix-first');
    expect(page?.querySelectorAll('.theme-design-health-fix-first-item')).toHaveLength(40);
    expect(page?.querySelectorAll('details .theme-design-health-fix-first-item')).toHaveLength(25);
    expect(textOf(page?.querySelector('summary'))).toBe('25 more');
  });

  it('is not folded where it is short', () => {
    expect(show().querySelector('.theme-design-fold')).toBeNull();
  });
});

describe('a folder in order', () => {
  const good = show({
    fixFirst: [],
    sections: [],
    rules: [],
    openQuestions: [],
    signOff: [],
    folders: [],
  });

  it('is told so', () => {
    expect(
      [...good.querySelectorAll('.theme-design-health-good')].map((text) => textOf(text)),
    ).toEqual([
      'Nothing: no document has a problem.',
      'No rule found anything.',
      'None: every question in the designs is answered.',
    ]);
  });

  it('has no empty list or table', () => {
    expect(good.querySelectorAll('ul:empty, ol:empty, tbody:empty, dl:empty')).toHaveLength(0);
    expect([...good.querySelectorAll('h2')].map(({id}) => id)).toEqual([
      ...['fix-first', 'rules', 'open-questions', 'statuses'],
    ]);
  });
});

it('says how to begin where there are no designs', () => {
  const figures = {...health.figures, designs: 0, healthy: 0, nearly: 0};
  const page = show({
    figures,
    fixFirst: [],
    rules: [],
    openQuestions: [],
    signOff: [],
    statuses: [],
  });
  expect(page.querySelector('.theme-design-empty')).not.toBeNull();
  expect(page.querySelector('.theme-design-health-figures')).toBeNull();
});
