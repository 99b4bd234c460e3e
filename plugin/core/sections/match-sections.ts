import {namesOfHeading, toHeadingName, toSpelling} from '../markdown/heading-names.ts';
import type {Contract, ContractSection} from '../template/contract.ts';
import {editDistance, nearest} from '../text/nearest.ts';
import type {DesignSection, Section, SectionState, Status} from '../types.ts';
import {toOwnState} from './section-state.ts';
import {isSentence} from './sentence-heading.ts';

/** The sections of a design held against its contract: which they are and what state they are in. */
export function matchSections(
  sections: readonly Section[],
  contract: Contract | undefined,
  isMdx: boolean,
): readonly DesignSection[] {
  const matches = sections.map((section) => contract && findName(section, contract));
  const names = matches.map((match) => match?.section);
  const own = sections.map(({title, blocks}, at) => {
    const state = toOwnState(blocks, contract, isMdx);
    // A heading that is a sentence needs no text, unless it is one of the template.
    return state === 'empty' && names[at] === undefined && isSentence(title) ? 'filled' : state;
  });
  const states = toStates(sections, own, names);
  return sections.map(({title, depth, line}, at) => ({
    title,
    depth,
    line,
    state: states[at] ?? 'filled',
    ...(names[at] === undefined ? {} : {name: names[at].title}),
    ...(matches[at]?.isMisspelt ? {isMisspelt: true as const} : {}),
  }));
}

// The same name or a synonym first, then a near miss: `Risk and Mitigatons` is that section misspelt.
function findName(section: Section, contract: Contract) {
  const {byName} = contract;
  const names = namesOfHeading(section);
  const found = names.map((name) => byName.get(name)).find((section) => section !== undefined);
  const near = found ? undefined : nearLongName(names[0] ?? '', byName);
  const meant = found ?? byName.get(near ?? '');
  if (meant === undefined || (section.depth === 1 && meant.depth > 1)) return undefined;
  return {section: meant, isMisspelt: near !== undefined && isSlip(section.name, near, contract)};
}

// `Test Plans` and `Acknowledgements` are no misspellings, and neither are words of earlier
// templates or words that several documents share.
function isSlip(name: string, near: string, {versions = [], sharedNames}: Contract): boolean {
  if (toSpelling(name) === toSpelling(near) || sharedNames?.has(name)) return false;
  return versions.every(({names}) => !names.has(name));
}

// Short names are too close to each other: `Goals` is not `Roles`. The first letter is rarely
// mistyped, and in a word of six letters only one of the others.
function nearLongName(name: string, byName: Contract['byName']): string | undefined {
  if (name.length < 6) return undefined;
  const isClose = (other: string) => name.length > 7 || editDistance(name, other, 1) === 1;
  return nearest(
    name,
    [...byName.keys()].filter((other) => other[0] === name[0]),
    isClose,
  );
}

// A section without text of its own is empty only if it has no subsections. Children that the
// template puts below it count also when the author wrote them on its level.
function toStates(
  sections: readonly Section[],
  own: readonly SectionState[],
  names: readonly (ContractSection | undefined)[],
): readonly SectionState[] {
  const states = [...own];
  const holdsText = new Set<number>();
  for (let at = sections.length - 1; at >= 0; at -= 1) {
    const isElsewhere = () =>
      holdsText.has(at) ||
      hasMovedChild(at, names, states) ||
      hasNextOfKin(at, sections, names, states);
    if (own[at] === 'empty' && isElsewhere()) states[at] = 'filled';
    const parent = sections[at]?.parent;
    if (states[at] !== 'empty' && parent !== undefined) holdsText.add(parent);
  }
  return states;
}

function hasMovedChild(
  at: number,
  names: readonly (ContractSection | undefined)[],
  states: readonly SectionState[],
): boolean {
  const name = names[at]?.name;
  if (name === undefined) return false;
  for (let child = at + 1; names[child]?.parent === name; child += 1) {
    if (states[child] !== 'empty') return true;
  }
  return false;
}

// `Risks and Mitigations`, and its text in `Risk 1` right behind it on the same level, or below a heading that
// introduces it, `In each of the states we do this:`. `Q & A` is followed by its questions.
function hasNextOfKin(
  at: number,
  sections: readonly Section[],
  names: readonly (ContractSection | undefined)[],
  states: readonly SectionState[],
): boolean {
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section || !next || names[at + 1] !== undefined || states[at + 1] === 'empty') return false;
  const [first = ''] = next.name.split(' ');
  const isKin = toSpelling(section.name)
    .split(' ')
    .some((word) => word.length > 3 && word === toSpelling(first));
  if (section.depth !== next.depth || next.name === section.name) return false;
  if (/^(?:q(?: and)? a|faqs?|questions?(?: and answers?)?)$/.test(section.name)) {
    return next.title.endsWith('?');
  }
  return isKin || (!section.title.endsWith(':') && isLeadIn(next.title));
}

/** Titles of required sections that have no heading, in the template's order. */
export function findMissing(
  sections: readonly DesignSection[],
  contract: Contract | undefined,
  {id, phase}: Status,
): readonly string[] {
  const present = new Set(sections.map(({name}) => name));
  const targeted = phase === 'accepted' || phase === 'done';
  const isWanted = ({requirement, title}: ContractSection) =>
    (requirement === 'required' || (requirement === 'accepted' && targeted)) &&
    !contract?.unadopted?.has(title);
  const absent = (contract?.sections ?? []).filter(
    (section) => isWanted(section) && !present.has(section.title),
  );
  if (absent.length === 0) return [];
  // `Risks and Drawbacks` counts as Drawbacks too, although it is matched with another section.
  const also = new Set(
    sections.flatMap(({title}) => [
      ...namesOfHeading({title, name: toHeadingName(title)}),
      ...toHeads(title),
    ]),
  );
  return (
    absent
      // A status given elsewhere needs no section.
      .filter(({name}) => name !== 'status' || id === undefined)
      .filter(({accepts}) => ![...accepts].some((alias) => also.has(alias)))
      .map(({title}) => title)
  );
}

// `Proposal 1: a new map` and `Proposal 2: …` are the proposal in parts, and `Proposal: a new map` or
// `Proposal - a new map` is the proposal with its topic.
function toHeads(title: string): readonly string[] {
  const [, head] = /^([^:–—]{3,60}?)(?: \d{1,2})?(?:\s?[:–—]| -)\s/.exec(title) ?? [];
  return head === undefined ? [] : [toHeadingName(head)];
}

function isLeadIn(title: string): boolean {
  return title.endsWith(':') && title.split(' ').length > 3;
}
