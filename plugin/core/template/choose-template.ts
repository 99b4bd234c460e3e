import {namesOf} from '../markdown/heading-names.ts';
import type {ParsedFile} from '../types.ts';
import {type Contract, type ContractSection, toContract} from './contract.ts';
import {toStandingText} from './standing-text.ts';
import {isTemplate} from './template-file.ts';

/** A template with the name that reports call it by. */
export interface NamedTemplate {
  readonly name: string;
  readonly file: ParsedFile;
}

/** The templates that may be in force besides those in the folder. */
interface KnownTemplates {
  readonly configured: NamedTemplate | undefined;
  readonly beside: readonly NamedTemplate[];
  readonly builtIn: readonly NamedTemplate[];
}

/**
 * The contract of a folder: the template its owner named, else the one that stands in or beside it,
 * else the built-in one that its documents follow. Undefined where they follow none.
 */
export function chooseContract(
  files: readonly ParsedFile[],
  {configured, beside, builtIn}: KnownTemplates,
): Contract | undefined {
  const own = [
    ...files.filter(isTemplate).map((file) => toContract(file, file.path)),
    ...beside.map(({file, name}) => toContract(file, name)),
  ].filter(({sections}) => sections.length > 0);
  if (configured) return withStanding(toContract(configured.file, configured.name), own);
  const headings = files.filter((file) => !isTemplate(file)).map(toNames);
  // Several templates in one folder: most of its documents tell which is in force.
  const chosen = own.length > 1 ? mostFollowed(own, headings)?.contract : undefined;
  const [first] = own;
  if (first) return withStanding(chosen ?? first, own);
  const known = builtIn.map(({file, name}) => toContract(file, name));
  const likely = known.filter((other) => shareFollowed(other, headings) >= toEnough(other));
  return mostFollowed(likely, headings)?.contract;
}

// Text of an earlier version of the template, or of a sibling, is as unfilled as that of the one in force.
function withStanding(contract: Contract, others: readonly Contract[]): Contract {
  const all = [contract, ...others.filter(({template}) => template !== contract.template)];
  return {
    ...contract,
    standing: toStandingText(all.flatMap(({standing}) => [...standing.paragraphs])),
  };
}

type Names = ReadonlySet<string>;

function toNames({sections}: ParsedFile): Names {
  return new Set(sections.map(({name}) => name));
}

function mostFollowed(contracts: readonly Contract[], headings: readonly Names[]) {
  let best: {readonly contract: Contract; readonly share: number} | undefined;
  for (const contract of contracts) {
    const share = shareFollowed(contract, headings);
    if (share > (best?.share ?? 0)) best = {contract, share};
  }
  return best;
}

// Two headings of three, such as `Context` and `Decision`, stand in documents of many forms.
function toEnough(contract: Contract): number {
  return toWanted(contract).length < 5 ? 0.75 : 0.5;
}

// What every document of the form has. A heading for the status says nothing: it stands in documents of
// every kind, and may be a field instead.
function toWanted({sections}: Contract): readonly ContractSection[] {
  return sections.filter(({requirement, name}) => requirement !== 'optional' && name !== 'status');
}

// How much of the contract an average document that follows it at all has.
function shareFollowed(contract: Contract, headings: readonly Names[]): number {
  const wanted = toWanted(contract).map(({name}) => [...namesOf(name)]);
  const shares = headings
    .map((names) => wanted.filter((aliases) => aliases.some((alias) => names.has(alias))).length)
    .map((found) => found / Math.max(1, wanted.length))
    .filter((share) => share > 0.1);
  // A few documents of one kind do not make it the form of a whole folder.
  if (shares.length * 3 < headings.length) return 0;
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
