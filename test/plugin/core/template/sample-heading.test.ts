import {describe, expect, it} from 'vitest';
import {
  isSample,
  isTemplateSample,
  stripPlaceholder,
} from '../../../../plugin/core/template/sample-heading.ts';

describe('a heading shows what one could write', () => {
  it.each([
    ...['<Question>', '{name}', '[Name]', '\\<name\\>', '...', '…', '.', 'Alpha -> Beta'],
    ...['Alpha → Beta', 'Story 1', 'User Story 12', 'Use Case A', 'risks 3', 'Option b'],
  ])('%s', (title) => {
    expect(isSample(title)).toBe(true);
  });

  it.each([
    ...[
      'Name <it>',
      '[Name](x) it',
      'Wait...',
      '... and so on',
      'Alpha - Beta',
      'Story',
      'Story 1a',
    ],
    ...[
      'My story 1',
      'Story AB',
      'Story One',
      'Story 1: warm ovens',
      'Users story 1',
      '(name)',
      '',
    ],
  ])('not %j', (title) => {
    expect(isSample(title)).toBe(false);
  });
});

describe('a heading of a template is no section of a design', () => {
  it.each([
    ...[
      '<Question>',
      'Title',
      'Contents',
      'Content',
      'Table of contents',
      'TOC',
      'TODO (optional)',
    ],
    ...[
      'tbd',
      'raw | baked',
      'Status: raw',
      'state : raw',
      'Costs ... of it',
      'Costs…',
      '[Costs] of it',
    ],
    ...[
      '\\[Costs\\] of it',
      'Costs <of it>',
      'Costs of {it}',
      'Milestone 1',
      'Deferred Milestone 12',
    ],
    ...[
      'Option 2: the name',
      'Alternatives 1 - the name',
      'Phase 1 – warm',
      'Part b',
      'Scenarios 3',
    ],
    ...['Alternative [name]', 'The alternative: [name]', 'Of our choice 2'],
    ...['Phase 1 — the name', 'Use Case [a name]', 'Requirement 1', 'Phase 1 : warm'],
  ])('%s', (title) => {
    expect(isTemplateSample(title)).toBe(true);
  });

  it.each([
    ...[
      'Costs',
      'Contents of it',
      'The contents',
      'Our TODO',
      'Status',
      'Statuses: all',
      'The state: x',
    ],
    ...[
      'Costs..',
      'Costs [of it]',
      'Costs (of it)',
      'Costs <',
      'Costs {',
      'Milestones',
      'Milestone 123',
    ],
    ...['Milestone', 'Milestone one', 'Milestone 1 of it', 'Sidepart 1', 'One of our choice 2'],
    ...[
      'Costs [name]',
      'Phase-out',
      'Costs <>',
      'Costs {}',
      'Alternatives [optional]',
      'Alternative',
    ],
    ...['The first phase and its costs - phase 1', 'Subphase [name]', 'Phase of [name]'],
  ])('but %s is', (title) => {
    expect(isTemplateSample(title)).toBe(false);
  });
});

it.each([
  ['Overview [Brief Title]', 'Overview'],
  ['Overview [Brief Title]  ', 'Overview'],
  ['Overview \\[Brief Title]', 'Overview'],
  ['Story 1 - [Title]', 'Story 1'],
  ['Story 1: []', 'Story 1'],
  ['Story 1 — [Title]', 'Story 1'],
  ['Non-Goals [Title]', 'Non-Goals'],
  ['Overview- of \\ it [Title]', 'Overview- of \\ it'],
  ['- [Title]', '-'],
  ['Overview', 'Overview'],
  ['[Title]', '[Title]'],
  ['Overview [Title] of it', 'Overview [Title] of it'],
  ['Overview [a] [b]', 'Overview [a] [b]'],
])('of the heading %j there remains %j', (title, words) => {
  expect(stripPlaceholder(title)).toBe(words);
});
