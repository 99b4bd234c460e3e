import {describe, expect, it} from 'vitest';
import {findMissing, matchSections} from '../../../../plugin/core/sections/match-sections.ts';
import {type Contract, toContract} from '../../../../plugin/core/template/contract.ts';
import type {Status} from '../../../../plugin/core/types.ts';
import {parse} from '../read.ts';

const toTemplate = (...titles: readonly string[]) =>
  toContract(parse(`# T\n\n## ${titles.join('\n\n## ')}\n`, '_template.md'), '_template.md');
const contract = toTemplate(
  ...['Summary', 'Owners', 'Rollout', 'Drawbacks', 'Acknowledgements', 'Test Plan'],
  ...['Proposal\n\n### User Stories\n\n### Risks and Mitigations'],
);
const match = (text: string, of: Contract | undefined = contract) =>
  matchSections(parse(text).sections, of, false);
const nameOf = (title: string, of?: Contract) => {
  const [first] = match(`${title.startsWith('#') ? '' : '## '}${title}\n\nx\n`, of);
  return first?.isMisspelt ? `${first.name}, misspelt` : first?.name;
};

describe('a heading', () => {
  it.each([
    ['Sumary', 'Summary, misspelt'],
    ['Sumry', undefined],
    ['Rolout', 'Rollout, misspelt'],
    ['Rolouts', undefined],
    ['Rollouts', 'Rollout'],
    ['Ownners', 'Owners, misspelt'],
    ['Pwners', undefined],
    ['Ownrs', undefined],
    ['Cummary', undefined],
    ['Drawbaks', 'Drawbacks, misspelt'],
    ['Dwarbacks', 'Drawbacks, misspelt'],
    ['Acknowledgments', 'Acknowledgements'],
    ['Test Plans', 'Test Plan'],
    ['Scope / Owners', 'Owners'],
    ['Summary', 'Summary'],
    ['# Summary', undefined],
    ['#### Summary', 'Summary'],
    ['Costs', undefined],
  ])('%s is the section %s', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('of level one is a section where the template has such ones', () => {
    const tops = toContract(parse('# Summary\n\n# Costs\n\n# Doors\n'), '_template.md');
    expect(nameOf('# Summary', tops)).toBe('Summary');
    expect(nameOf('## Summary', tops)).toBe('Summary');
  });

  it('is not misspelt where others write it so, or an earlier template did', () => {
    const version = (name: string) => ({
      date: '2020-01-02',
      asksStatus: false,
      asked: new Set<string>(),
      names: new Set([name]),
    });
    const versions = [version('sumary'), version('other')];
    expect(nameOf('Sumary', {...contract, sharedNames: new Set(['sumary'])})).toBe('Summary');
    expect(nameOf('Sumary', {...contract, versions})).toBe('Summary');
    expect(nameOf('Drawbaks', {...contract, versions})).toBe('Drawbacks, misspelt');
    expect(nameOf('Sumary', {...contract, sharedNames: new Set(['other'])})).toMatch('misspelt');
  });

  it('stands for nothing without a template', () => {
    expect(matchSections(parse('## Summary\n\nx\n').sections, undefined, false)).toEqual([
      {title: 'Summary', depth: 2, line: 1, state: 'filled'},
    ]);
  });
});

describe('the states of sections', () => {
  it.each([
    ['## Item list\n\n## Item 1\n\nx', 'filled filled'],
    ['## Item list\n\n## Item 1', 'empty empty'],
    ['## Item list\n\n## One item\n\nx', 'empty filled'],
    ['## The use\n\n## Use 1\n\nx', 'empty filled'],
    ['### Item list\n\n## Item 1\n\nx', 'empty filled'],
    ['## Items\n\n## Items\n\nx', 'empty filled'],
    ['## Owners of it\n\n## Owners\n\nx', 'empty filled'],
    ['x\n\n## Item 1\n\nx\n\n## Item list', 'filled empty'],
    ['## Costs\n\n## In each of the rooms:\n\nx', 'filled filled'],
    ['## Costs:\n\n## In each of the rooms:\n\nx', 'empty filled'],
    ['## Costs\n\n## In the rooms:\n\nx', 'empty filled'],
    ['## Costs\n\n## In each of the rooms\n\nx', 'empty filled'],
    ['## Proposal\n\n## User Stories\n\n## Risks and Mitigations\n\nx', 'filled empty filled'],
    ['## Proposal\n\n## User Stories\n\n## Risks and Mitigations', 'empty empty empty'],
    ['## Proposal\n\n## Owners\n\n## User Stories\n\nx', 'empty empty filled'],
    ['## Costs\n\nTBD\n\n### Heat\n\nx', 'todo filled'],
    ['## Costs\n\n### Heat', 'empty empty'],
    ['## Costs\n\n### Heat\n\n#### Wood\n\nx', 'filled filled filled'],
    ['## Costs\n\n### Heat\n\nTBD', 'filled todo'],
    ['## As a user I want to search', 'filled'],
    ['## As a user I want to search\n\nTBD', 'todo'],
  ])('of %j are %s', (text, states) => {
    expect(
      match(text)
        .map(({state}) => state)
        .join(' '),
    ).toBe(states);
  });

  it.each([
    ...['Q & A', 'Q and A', 'FAQ', 'FAQs', 'Questions', 'Question', 'Questions and answers'],
    ...['Question and answer'],
  ])('%s is filled by the questions behind it', (title) => {
    const stateOf = (next: string) => match(`## ${title}\n\n## ${next}\n\nx\n`)[0]?.state;
    expect(stateOf('How warm is it?')).toBe('filled');
    expect(stateOf('In each of the rooms:')).toBe('empty');
  });

  it.each(['Our FAQ', 'FAQ of it', 'Costs'])('%s is not', (title) => {
    expect(match(`## ${title}\n\n## How warm is it?\n\nx\n`)[0]?.state).toBe('empty');
  });
});

describe('missing sections', () => {
  const draft: Status = {id: 'draft', phase: 'draft'};
  const missing = (text: string, of?: Contract, status: Status = draft) =>
    findMissing(match(text, of), of, status);
  const proposal = toTemplate('Aim', 'Proposal');

  it.each([
    ...['Proposal 1: a new map', 'Proposal 12 – a', 'Proposal: a new map', 'Proposal - a new map'],
    ...['Proposal : a', 'proposal — a', 'Aim / Proposal', 'Risks and Proposal'],
  ])('are not those of which there is a part: %s', (title) => {
    expect(missing(`## Aim\n\nx\n\n## ${title}\n\nx\n`, proposal)).toEqual([]);
  });

  it.each([
    ...[
      'Our proposal: a new map',
      'Proposal 123: a',
      'Proposal:a new map',
      'Proposal- a new map',
      'Proposal a: b c',
      'A: Proposal - b',
    ],
    ...['Costs: proposal'],
  ])('are, with a heading such as %s', (title) => {
    expect(missing(`## Aim\n\nx\n\n## ${title}\n\nx\n`, proposal)).toEqual(['Proposal']);
  });

  it('are not those whose name is misspelt', () => {
    expect(missing('## Aim\n\n## Proposel\n', proposal)).toEqual([]);
  });

  it('may have short names and long ones', () => {
    const long = `Proposal ${'of it '.repeat(9)}`.slice(0, 60);
    expect(missing('## API: x y z of it\n', toTemplate('API', 'Aim'))).toEqual(['Aim']);
    expect(missing(`## ${long}: x y z of all\n`, toTemplate(long, 'Aim'))).toEqual(['Aim']);
  });

  it.each<[Status['phase'], readonly string[]]>([
    ['draft', []],
    ['accepted', ['Later']],
    ['done', ['Later']],
    ['dropped', []],
  ])('of a design that is %s are %j', (phase, titles) => {
    const text =
      '# T\n\n## Aim\n\n## Later\n\nSection not required until targeted at a release.\n\n## Extra [optional]\n';
    const later = toContract(parse(text), '_template.md');
    expect(missing('## Aim\n\nx\n', later, {id: 'x', phase})).toEqual(titles);
  });

  it('are none that hardly any design has', () => {
    const unadopted = new Map([['Proposal', {count: 0, of: 9}]]);
    expect(missing('', {...proposal, unadopted})).toEqual(['Aim']);
    expect(missing('', undefined)).toEqual([]);
  });

  it('have the status among them only where a design has none', () => {
    const status = toTemplate('Status', 'Aim');
    expect(missing('', status)).toEqual(['Aim']);
    expect(missing('', status, {phase: 'unknown'})).toEqual(['Status', 'Aim']);
  });
});
