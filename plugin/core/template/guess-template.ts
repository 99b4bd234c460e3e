import {isFolderFile, toFolder} from '../names/identity.ts';
import type {ParsedFile} from '../types.ts';
import type {Contract} from './contract.ts';

// Headings that documents of many forms have, so that they do not identify a form.
const common = new Set([
  ...['status', 'summary', 'overview', 'abstract', 'introduction', 'background', 'context'],
  ...['motivation', 'why', 'goals', 'non goals', 'proposal', 'design', 'design details'],
  ...['detailed design', 'user stories', 'risks and mitigations', 'drawbacks', 'alternatives'],
  ...['alternatives considered', 'open questions', 'unresolved questions', 'test plan'],
  ...['dependencies', 'references', 'implementation history', 'implementation details'],
]);

/**
 * The built-in template whose own headings, word for word, are in at least half of the documents,
 * and all of whose required sections are somewhere in use. Undefined where there is none: a wrong
 * guess would demand another project's sections.
 */
export function guessContract(
  documents: readonly ParsedFile[],
  builtIn: readonly Contract[],
): Contract | undefined {
  const headings = documents
    .filter(({path}) => !isFolderFile(path) || toFolder(path) !== '')
    .map(({sections}) => new Set(sections.map(({name}) => name)));
  const guesses = builtIn.flatMap((contract) => {
    const others = builtIn.filter((other) => other !== contract);
    const guess = countFollowers(contract, others, headings);
    return guess.count > 0 && guess.count * 2 >= guess.of ? [{...contract, guess}] : [];
  });
  return guesses.reduce<(Contract & {guess: {count: number; of: number}}) | undefined>(
    (best, other) => (best && best.guess.count >= other.guess.count ? best : other),
    undefined,
  );
}

function countFollowers(
  contract: Contract,
  others: readonly Contract[],
  headings: readonly ReadonlySet<string>[],
) {
  const required = toRequired(contract);
  const elsewhere = new Set(others.flatMap(toRequired));
  const telling = required.filter((name) => !common.has(name) && !elsewhere.has(name));
  const isUsed = (name: string) => headings.some((names) => names.has(name));
  const follows = (names: ReadonlySet<string>) =>
    countIn(required, names) * 3 >= required.length * 2 &&
    countIn(telling, names) * 2 >= telling.length;
  const isOurs = telling.length > 0 && required.every(isUsed);
  return {count: isOurs ? headings.filter(follows).length : 0, of: headings.length};
}

function toRequired({sections}: Contract): readonly string[] {
  return sections
    .filter(({requirement, name}) => requirement === 'required' && name !== 'status')
    .map(({name}) => name);
}

function countIn(wanted: readonly string[], names: ReadonlySet<string>): number {
  return wanted.filter((name) => names.has(name)).length;
}
