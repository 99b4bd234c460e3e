import DesignHeader from '@theme/DesignHeader';
import DesignParts from '@theme/DesignParts';
import {describe, expect, it} from 'vitest';
import {design, link} from './props.ts';
import {render, textOf} from './render.tsx';

const partsOf = (count: number) =>
  Array.from({length: count}, (_, at) => ({title: `Part ${at}`, permalink: `/design/a/${at}`}));

describe('the parts of a design', () => {
  it.each([
    [1, true],
    [12, true],
    [13, false],
  ])('are listed, all of %i; unfolded: %s', (count, isOpen) => {
    const {page} = render(<DesignParts parts={partsOf(count)} />);
    const links = [...page.querySelectorAll('li a')];
    expect(textOf(page.querySelector('summary'))).toBe(`Parts (${count})`);
    expect(links.map((one) => one.getAttribute('href'))).toEqual(
      partsOf(count).map(({permalink}) => permalink),
    );
    expect(page.querySelector('details')?.hasAttribute('open')).toBe(isOpen);
  });

  it('are no empty list', () => {
    const {page} = render(<DesignParts parts={[]} />);
    expect(page.querySelector('details')).toBeNull();
  });
});

describe('the header of a part', () => {
  it('leads to the design, with its status', () => {
    const {page} = render(<DesignHeader design={{...design, number: null, partOf: link}} />);
    const text = page.querySelector('.theme-design-part-of');
    expect(textOf(text)).toBe('Part of 7 Boot from an image Implementable');
    expect(text?.querySelector('a')?.getAttribute('href')).toBe(link.permalink);
  });

  it('is as usual where there is none', () => {
    const {page} = render(<DesignHeader design={design} />);
    expect(page.querySelector('.theme-design-part-of')).toBeNull();
  });
});
