import type {ParsedFile} from '../types.ts';
import {type Contract, toContract} from './contract.ts';
import {guessContract} from './guess-template.ts';
import {joinStanding} from './standing-text.ts';
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
 * The contract of a folder: the template its owner named, else the one that is in it, or beside it
 * with documents that follow it, else the built-in one that most documents follow. Undefined where
 * they follow none.
 */
export function chooseContract(
  files: readonly ParsedFile[],
  {configured, beside, builtIn}: KnownTemplates,
): Contract | undefined {
  const documents = files.filter((file) => !isTemplate(file));
  const headings = documents.map(toNames);
  const inFolder = files.filter(isTemplate).map((file) => toContract(file, file.path));
  const around = beside
    .filter(({file}) => isTemplate(file))
    .map(({file, name}) => toContract(file, name))
    .filter((contract) => isFollowed(contract, headings));
  const own = [...inFolder, ...around].filter(({sections}) => sections.length > 0);
  if (configured) return withStanding(toContract(configured.file, configured.name), own);
  // With several templates, the one that most of the documents follow is in force.
  const chosen = own.length > 1 ? mostFollowed(own, headings) : undefined;
  const [first] = own;
  if (first) return withStanding(chosen ?? first, own);
  return guessContract(
    documents,
    builtIn.map(({file, name}) => toContract(file, name)),
  );
}

// Text of an earlier version of the template, or of a sibling, is as unfilled as that of the one in force.
function withStanding(contract: Contract, others: readonly Contract[]): Contract {
  const all = [contract, ...others.filter(({template}) => template !== contract.template)];
  return {...contract, standing: joinStanding(all.map(({standing}) => standing))};
}

type Names = ReadonlySet<string>;

function toNames({sections}: ParsedFile): Names {
  return new Set(sections.map(({name}) => name));
}

// Outside of the folder there are templates of other documents too, and an empty folder has no
// documents to compare.
function isFollowed(contract: Contract, headings: readonly Names[]): boolean {
  const wanted = toRequired(contract);
  const enough = Math.min(2, wanted.length);
  const followers = headings.filter((names) => countHeld(wanted, names) >= enough);
  return followers.length * 10 >= headings.length;
}

function mostFollowed(
  contracts: readonly Contract[],
  headings: readonly Names[],
): Contract | undefined {
  let best: {readonly contract: Contract; readonly share: number} | undefined;
  for (const contract of contracts) {
    const share = shareFollowed(contract, headings);
    if (share > (best?.share ?? 0)) best = {contract, share};
  }
  return best?.contract;
}

// A heading for the status does not count: documents of every kind have one, and it may be a field
// instead.
function toRequired({sections}: Contract): readonly ReadonlySet<string>[] {
  return sections
    .filter(({requirement, name}) => requirement !== 'optional' && name !== 'status')
    .map(({accepts}) => accepts);
}

function countHeld(wanted: readonly ReadonlySet<string>[], names: Names): number {
  return wanted.filter((accepts) => [...accepts].some((name) => names.has(name))).length;
}

// How much of the contract an average document that follows it at all has.
function shareFollowed(contract: Contract, headings: readonly Names[]): number {
  const wanted = toRequired(contract);
  const shares = headings
    .map((names) => countHeld(wanted, names) / Math.max(1, wanted.length))
    .filter((share) => share > 0.1);
  // A few documents of one form do not make it that of a whole folder.
  if (shares.length * 3 < headings.length) return 0;
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
