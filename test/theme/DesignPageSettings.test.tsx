import DesignMetadata from '@theme/DesignMetadata';
import DesignNew from '@theme/DesignNew';
import DesignPage, {type Content} from '@theme/DesignPage';
import {describe, expect, it} from 'vitest';
import type {DesignProps, NewDesignProps} from '../../plugin/props.ts';
import {design} from './props.ts';
import {render, textOf} from './render.tsx';

const content: Content = Object.assign(() => <p>The document.</p>, {
  toc: [
    {value: 'Summary', id: 'summary', level: 2},
    {value: 'Why', id: 'why', level: 3},
    {value: 'How', id: 'how', level: 4},
  ],
});

function contentsOf(pageSettings: Partial<DesignProps['pageSettings']>) {
  const shown = {...design, pageSettings: {...design.pageSettings, ...pageSettings}};
  const {page} = render(<DesignPage content={content} design={shown} />);
  return [...page.querySelectorAll('.theme-doc-toc-desktop a')].map(textOf);
}

it.each([
  [{}, ['Summary', 'Why']],
  [{hidesContents: true}, []],
  [{maxContentsLevel: 2}, ['Summary']],
  [{maxContentsLevel: 4}, ['Summary', 'Why', 'How']],
  [{minContentsLevel: 3, maxContentsLevel: 4}, ['Why', 'How']],
])('the table of contents with %j is %j', (settings, rows) => {
  expect(contentsOf(settings)).toEqual(rows);
});

it('keeps a hidden title for screen readers', () => {
  const shown = {...design, pageSettings: {...design.pageSettings, hidesTitle: true}};
  const {page} = render(<DesignPage content={content} design={shown} />);
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect(page.querySelector('header')?.className).toContain('hidden');
});

describe('the facts of a design', () => {
  const {page} = render(
    <DesignMetadata
      anchors={[]}
      design={{
        ...design,
        areas: ['sig & store'],
        components: ['lookup'],
        tags: ['cache'],
        stage: 'beta',
        tracking: [{label: 'org/repo#12', url: 'https://x.example/12'}],
        discussions: [{label: 'Thread', url: 'https://x.example/t'}],
      }}
    />,
  );
  const linkOf = (text: string) =>
    [...page.querySelectorAll('a')].find((one) => one.textContent === text)?.getAttribute('href');

  it.each([
    ['sig & store', `${design.indexPermalink}?area=sig%20%26%20store`],
    ['lookup', `${design.indexPermalink}?component=lookup`],
    ['cache', `${design.indexPermalink}?tag=cache`],
    ['beta', `${design.indexPermalink}?stage=beta`],
    ['org/repo#12', 'https://x.example/12'],
    ['Thread', 'https://x.example/t'],
  ])('link %s to %s', (text, href) => {
    expect(linkOf(text)).toBe(href);
  });

  it('have names', () => {
    const names = [...page.querySelectorAll('dt')].map(textOf);
    expect(names).toEqual(
      expect.arrayContaining(['Area', 'Components', 'Tags', 'Stage', 'Tracked in', 'Discussed in']),
    );
  });
});

describe('how to propose', () => {
  const newDesign: NewDesignProps = {
    url: 'https://x.example/new',
    name: '0018-new-design.md',
    template: null,
    instructions: 'Ask first.',
  };

  it('leads to the page of a new file, and says its name and what the template says', () => {
    const {page} = render(<DesignNew newDesign={newDesign} />);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(newDesign.url);
    expect(textOf(page.querySelector('details'))).toBe(
      '? How to propose Ask first. The file is called 0018-new-design.md .',
    );
  });

  it('links a template that has to be copied', () => {
    const template = {text: '# T', permalink: '/design/_template'};
    const {page} = render(<DesignNew newDesign={{...newDesign, template}} />);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      newDesign.url,
      '/design/_template',
    ]);
  });
});
