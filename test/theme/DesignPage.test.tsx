import DesignPage, {type Content} from '@theme/DesignPage';
import {expect, it} from 'vitest';
import type {DesignProps} from '../../plugin/props.ts';
import {design, link, problem, problemGroup, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const content: Content = Object.assign(() => <p>The document.</p>, {
  toc: [{value: 'Summary', id: 'summary', level: 2}],
});

function renderPage(facts: Partial<DesignProps> = {}) {
  return render(<DesignPage content={content} design={{...design, ...facts}} />);
}

it('shows the document in one article under one title', () => {
  const {page} = renderPage();
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect(textOf(page.querySelector('article .theme-doc-markdown'))).toBe('The document.');
});

it('can be linked to by the anchor of the title of the document', () => {
  const {page, anchors} = renderPage();
  expect(page.querySelector('h1')?.id).toBe('boot-from-an-image');
  expect(anchors).toContain('boot-from-an-image');
});

it.each<[string, Partial<DesignProps>, string]>([
  ['approvers', {approvers: [{name: 'Alan', url: null}]}, 'Approvers: Alan'],
  ['the day', {}, 'Created: 2 Jan 2020'],
  [
    'what it replaces',
    {replaces: [{raw: '7', url: null, design: link}]},
    'Replaces: 7 Boot from an image Implementable',
  ],
  [
    'what refers to it',
    {referencedBy: [{raw: 'boot', url: null, design: link}]},
    'Referred to by: 7 Boot from an image Implementable',
  ],
  [
    'what was not found',
    {seeAlso: [{raw: 'the wiki', url: null, design: null}]},
    'See also: the wiki',
  ],
  [
    'questions',
    {openQuestions: {total: 3, unresolved: 2, anchor: null}},
    'Open questions: 2 of 3 unresolved',
  ],
  ['sign-off', {checklist: {done: 1, total: 4}}, 'Sign-off: 1 of 4 done'],
])('gives %s', (_, facts, text) => {
  const {page} = renderPage(facts);
  const items = [...page.querySelectorAll('dl > div')].map(
    (row) => `${textOf(row.querySelector('dt'))}: ${textOf(row.querySelector('dd'))}`,
  );
  expect(items).toContain(text);
});

it.each<[string, Partial<DesignProps>, string]>([
  [
    'the status, what it means, and the authors',
    {},
    'Implementable Ada @grace Agreed on and ready to be built.',
  ],
  [
    'why there is no status',
    {
      status: {...statusOf('unknown'), label: 'No status'},
      attention: 'No status is chosen',
      authors: [],
    },
    'No status No status is chosen',
  ],
  [
    'what accepted means where nothing is marked as built',
    {status: {...statusOf('accepted'), label: 'Accepted', isInForce: true}, authors: []},
    'Accepted Agreed on and in force.',
  ],
  [
    'the release',
    {release: 'v1.9', authors: []},
    'Implementable v1.9 Agreed on and ready to be built.',
  ],
])('says below the title %s', (_, facts, text) => {
  const {page} = renderPage(facts);
  expect(textOf(page.querySelector('.theme-design-status-line'))).toBe(text);
});

it('names the list of authors for screen readers', () => {
  expect(renderPage().page.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(
    'Authors',
  );
});

it('has no list of facts where a page has none', () => {
  const none = {kind: 'page', authors: [], created: null} as const;
  expect(renderPage(none).page.querySelector('dl')).toBeNull();
  expect(
    renderPage({...none, updated: '2020-01-02'}).page.querySelectorAll('dl > div'),
  ).toHaveLength(1);
});

it('sets a status apart from the title before it, also where it is copied as text', () => {
  const {page} = renderPage({replaces: [{raw: '7', url: null, design: link}]});
  expect(page.querySelector('.theme-design-relations')?.textContent).toBe(
    '7 Boot from an image Implementable',
  );
});

it('leads from an author to what they wrote, and to their own page', () => {
  const links = [...renderPage().page.querySelectorAll('.theme-design-people a')];
  expect(links.map((a) => [a.getAttribute('href'), a.getAttribute('aria-label')])).toEqual([
    ['/design?author=Ada', null],
    ['/design?author=%40grace', null],
    ['https://github.com/grace', 'Page of @grace'],
  ]);
});

it('shows thirty people, and the others on demand', () => {
  const authors = Array.from({length: 200}, (_, place) => ({name: `Ada ${place}`, url: null}));
  const {page} = renderPage({authors});
  const [shown, folded] = page.querySelectorAll('.theme-design-people');
  expect(shown?.children).toHaveLength(30);
  expect(folded?.children).toHaveLength(170);
  expect(textOf(folded?.closest('details')?.querySelector('summary'))).toBe('170 more');
});

it.each([
  ['a section that the document shows', 'summary', '#summary'],
  ['no section that it does not show', 'elsewhere', undefined],
])('leads from the number of open questions to %s', (_, anchor, href) => {
  const {page} = renderPage({openQuestions: {total: 2, unresolved: 1, anchor}});
  const row = [...page.querySelectorAll('dl > div')].find((item) =>
    textOf(item).startsWith('Open questions'),
  );
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(href);
});

it('shows how much is signed off', () => {
  const bar = renderPage({checklist: {done: 1, total: 4}}).page.querySelector('progress');
  expect([bar?.getAttribute('value'), bar?.getAttribute('max')]).toEqual(['1', '4']);
});

it.each([
  ['file and editor', 'https://o.example/blob', 'https://o.example/edit', ['boot.md', 'Edit']],
  ['the file', 'https://o.example/blob', null, ['boot.md']],
  ['the editor', null, 'https://o.example/edit', ['Edit']],
])('leads to %s', (_, sourceUrl, editUrl, texts) => {
  const {page} = renderPage({sourceUrl, editUrl});
  expect([...page.querySelectorAll('.theme-design-source a')].map(textOf)).toEqual(texts);
});

it('says of the template that it is none of the designs', () => {
  const {page} = renderPage({kind: 'template', number: null});
  expect(textOf(page.querySelector('header'))).toBe('Template of designs Boot from an image');
  expect(textOf(renderPage({kind: 'page', number: null}).page.querySelector('header'))).toBe(
    'Boot from an image',
  );
});

it('leads to what stands elsewhere on the web', () => {
  const url = 'https://example.org/issues/7';
  const {page} = renderPage({seeAlso: [{raw: url, url, design: null}]});
  expect(page.querySelector(`dl a[href="${url}"]`)?.textContent).toBe(url);
});

it('leaves out what the document does not say', () => {
  const terms = [...renderPage().page.querySelectorAll('dt')].map(textOf);
  expect(terms).toEqual(['Created']);
});

it('gives a page that is no design no status', () => {
  const {page} = renderPage({kind: 'page', status: statusOf('unknown')});
  expect(page.querySelector('.theme-design-status')).toBeNull();
});

it('leads back to the index, to the neighbours and to where it is edited', () => {
  const {page} = renderPage({
    previous: {...link, title: 'Before', permalink: '/design/before'},
    next: {...link, title: 'Unread', permalink: null},
    editUrl: 'https://example.org/edit',
  });
  const hrefs = (selector: string) =>
    [...page.querySelectorAll(`${selector} a`)].map((a) => a.getAttribute('href'));
  expect(hrefs('.theme-design-breadcrumbs')).toEqual(['/design']);
  expect(hrefs('.theme-design-paginator')).toEqual(['/design/before']);
  expect(hrefs('.theme-design-footer')).toEqual(['https://example.org/edit']);
});

it.each([
  ['dropped', 'dropped', 'Rejected', false],
  ['replaced', 'superseded', 'Obsolete', false],
  ['outlived', 'done', 'Shipped', true],
] as const)('shows the status of a design that is %s once', (kind, phase, label, isListed) => {
  const status = statusOf(phase, label);
  const {page} = renderPage({status, banner: {kind, status, successors: []}});
  expect(textOf(page.querySelector('article')).split(label)).toHaveLength(2);
  const line = page.querySelector('.theme-design-status-line .theme-design-status');
  expect(line !== null).toBe(isListed);
});

it('shows a title, a name and a message that look like HTML as text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const {page} = renderPage({
    title: hostile,
    authors: [{name: hostile, url: null}],
    problems: [{...problemGroup, hint: hostile, problems: [{...problem, message: hostile}]}],
    problemCount: 1,
    status: {...statusOf('unknown', hostile), raw: hostile},
    seeAlso: [{raw: hostile, url: null, design: null}],
  });
  expect(page.querySelector('img')).toBeNull();
  expect(textOf(page.querySelector('h1'))).toBe(hostile);
});

it.each<[string, Partial<DesignProps>, RegExp, boolean]>([
  ['a draft', {draft: true}, /^Draft page/, false],
  ['a page that no list names', {unlisted: true}, /^Unlisted page/, true],
])('says what it is of %s', (_, facts, banner, isHidden) => {
  const {page} = renderPage(facts);
  expect(textOf(page.querySelector('.theme-admonition'))).toMatch(banner);
  expect(page.querySelector('.theme-unlisted-banner') !== null).toBe(isHidden);
});

it('says nothing of the kind of any other', () => {
  expect(renderPage().page.querySelector('.theme-admonition')).toBeNull();
});
