import DesignStatus from '@theme/DesignStatus';
import {expect, it} from 'vitest';
import type {Phase} from '../../plugin/core/types.ts';
import {statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const phases: readonly Phase[] = [
  'draft',
  'accepted',
  'done',
  'paused',
  'dropped',
  'superseded',
  'unknown',
];

it.each(phases)('says the label of a status in phase %s', (phase) => {
  const {page} = render(<DesignStatus status={statusOf(phase)} />);
  expect(textOf(page)).toBe(`The label of ${phase}`);
});

it('gives each phase a shape of its own, so that it is known without its colour', () => {
  const shapes = phases.map((phase) => {
    const {page} = render(<DesignStatus status={statusOf(phase)} />);
    const paths = [...page.querySelectorAll('svg path')];
    return paths.map((path) => path.getAttribute('d') + (path.getAttribute('class') ?? '')).join();
  });
  expect(new Set(shapes).size).toBe(phases.length);
});

it('shows what the document says in the tooltip', () => {
  const status = {...statusOf('done'), raw: '[Implemented](https://example.org) <since v1>'};
  const {page} = render(<DesignStatus status={status} />);
  expect(page.querySelector('.theme-design-status')?.getAttribute('title')).toBe(
    'Written in the document as: [Implemented](https://example.org) <since v1>',
  );
});

it('has no tooltip where nothing was written', () => {
  const {page} = render(<DesignStatus status={statusOf('unknown')} />);
  expect(page.querySelector('[title]')).toBeNull();
});
