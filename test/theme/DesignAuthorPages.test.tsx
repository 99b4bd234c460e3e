import DesignAuthorPage from '@theme/DesignAuthorPage';
import DesignAuthorsPage from '@theme/DesignAuthorsPage';
import DesignPeople from '@theme/DesignPeople';
import {describe, expect, it} from 'vitest';
import {head, link, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const index = {title: 'Designs', permalink: '/design'};

describe('the list of people', () => {
  const people = [
    {
      name: 'Ada',
      permalink: '/design/authors/ada',
      total: 3,
      counts: {authors: 2, approvers: 0, reviewers: 1},
    },
    {
      name: '@bob',
      permalink: '/design/authors/bob',
      total: 1,
      counts: {authors: 0, approvers: 1, reviewers: 0},
    },
  ];
  const {page} = render(
    <DesignAuthorsPage authors={{head, title: 'People', description: null, index, people}} />,
  );

  it('leads to the page of each, and says what they did', () => {
    const rows = [...page.querySelectorAll('.theme-design-authors-page li')];
    expect(rows.map((row) => [textOf(row), row.querySelector('a')?.getAttribute('href')])).toEqual([
      ['Ada 3 designs author of 2 · reviewer of 1', '/design/authors/ada'],
      ['@bob 1 design approver of 1', '/design/authors/bob'],
    ]);
  });
});

describe('the page of somebody', () => {
  const {page} = render(
    <DesignAuthorPage
      author={{
        head,
        name: 'Ada Lovelace',
        handle: '@ada',
        url: 'https://github.com/ada',
        index,
        authors: {title: 'People', permalink: '/design/authors'},
        me: '@ada',
        counts: {authors: 1, approvers: 0, reviewers: 1},
        groups: [
          {
            status: statusOf('accepted', 'Implementable'),
            anchor: 'implementable',
            designs: [{...link, roles: ['authors', 'reviewers']}],
          },
          {
            status: null,
            anchor: 'no-status',
            designs: [{...link, number: null, roles: ['authors']}],
          },
        ],
      }}
    />,
  );
  const hrefs = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href'));

  it('says who it is, and leads to their designs in the index', () => {
    expect(textOf(page.querySelector('header'))).toBe(
      'Ada Lovelace @ada author of 1 · reviewer of 1 Profile This is me: show my designs',
    );
    expect(hrefs).toEqual(expect.arrayContaining(['/design?me=%40ada', 'https://github.com/ada']));
  });

  it('lists their designs by status, with what they are to each', () => {
    expect([...page.querySelectorAll('section')].map(textOf)).toEqual([
      expect.stringMatching(/Implementable 1 design .*7 Boot from an image author , reviewer$/),
      'Boot from an image author',
    ]);
  });
});

it.each([
  ['their page', {permalink: '/design/authors/ada'}, '/design', '/design/authors/ada'],
  ['the index where they have none', {}, '/design', '/design?author=Ada'],
  ['their page elsewhere where there is neither', {}, undefined, 'https://github.com/ada'],
])('the name of somebody leads to %s', (_, person, indexPermalink, href) => {
  const people = [{name: 'Ada', url: 'https://github.com/ada', ...person}];
  const {page} = render(
    <DesignPeople people={people} {...(indexPermalink === undefined ? {} : {indexPermalink})} />,
  );
  expect(page.querySelector('a')?.getAttribute('href')).toBe(href);
});
