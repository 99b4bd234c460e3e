import {describe, expect, it} from 'vitest';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse, readFolder} from '../read.ts';

const titlesOf = (text: string, wanted = 'required') =>
  toContract(parse(text, '_template.md'), '_template.md')
    .sections.filter(({requirement}) => requirement === wanted)
    .map(({title}) => title);

describe('a section may be left out', () => {
  it.each([
    ['a comment behind its heading', '## A <!-- optional -->\n\nx'],
    ['a comment behind it in other words', '## A <!-- may be omitted for small changes -->\n\nx'],
    ['a comment below it', '## A\n\n<!-- Feel free to delete this section. -->'],
    ['a sentence on the subsection', '## A\n\nThis subsection is optional. Give numbers.'],
    ['a sentence on the part', '## A\n\nThe whole part is entirely optional.'],
    ['a condition in the heading', '## A *(include if there is data)*\n\nx'],
    ['a condition in brackets', '## A [only if the API changes]\n\nx'],
    ['an order to remove it', '## A\n\nDelete this section if nothing changes.'],
  ])('by %s', (_, text) => {
    expect(titlesOf(`# T\n\n${text}`, 'optional')).toEqual(['A']);
  });
});

describe('a heading of a template', () => {
  it.each([
    ['## Needs *(mandatory)*', 'Needs'],
    ['## Needs (required)', 'Needs'],
    ['## Journeys (Priority: P1)', 'Journeys'],
    ['## Overview [Brief Title]', 'Overview'],
  ])('%s asks for %s', (heading, title) => {
    expect(titlesOf(`# T\n\n${heading}\n\nx`)).toEqual([title]);
  });

  it.each([
    'Part 2',
    'Option B:',
    'Option 1: the short way',
    'Later Milestone 3',
    'Impact: … 1',
    'Key Question: ...',
    '[Example] Layout',
    'User Story 1 - [Brief Title] (Priority: P1)',
    'Alternative [name]',
    'Phase \\<n\\>',
    'TODO',
    'Contents',
    'Table of Contents',
    'Your Proposal Title',
    'State: ( OPEN | CLOSED )',
    'Status: draft / final',
  ])('%s is no section of a design, and neither is what stands below it', (title) => {
    const text = `# T\n\n## Real\n\nx\n\n## ${title}\n\n### Below\n`;
    expect(titlesOf(text)).toEqual(['Real']);
  });

  it.each(['Phases', 'Risks', 'Non-Goals', 'How it works'])('%s is one', (title) => {
    expect(titlesOf(`# T\n\n## ${title}\n`)).toEqual([title]);
  });
});

describe('a heading that asks for two things', () => {
  const missing = (asked: string, ...written: readonly string[]) =>
    readFolder({
      '_template.md': `# T\n\n## Aim\n\n## ${asked}\n`,
      '0001-checked.md': ['# A', 'Aim', ...written].join('\n\nx\n\n## '),
    }).designs.find(({id}) => id === '0001-checked')?.missingSections;

  it.each([
    ['Non-Goals/Later Work', ['Non-Goals', 'Later Work']],
    ['Non-Goals/Later Work', ['Later Work']],
    ['Prior work & costs', ['Costs']],
    ['Prior work and alternatives', ['Alternatives considered']],
  ])('%s is answered by %j', (asked, written) => {
    expect(missing(asked, ...written)).toEqual([]);
  });

  it('is missing where neither is there', () => {
    expect(missing('Non-Goals/Later Work', 'Costs')).toEqual(['Non-Goals/Later Work']);
  });
});
