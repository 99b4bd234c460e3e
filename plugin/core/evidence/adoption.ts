import {namesOfHeading} from '../markdown/heading-names.ts';
import {readStatus} from '../status/status.ts';
import {builtInWords} from '../status/vocabulary.ts';
import type {Contract, ContractSection, Share} from '../template/contract.ts';
import {askedFor} from '../template/template-versions.ts';
import type {ParsedFile} from '../types.ts';

// With fewer documents, a required section may be missing in all of them by chance.
const fewest = 5;

/**
 * How many designs have each required section, by its title; sections with too few designs to count
 * are left out. Only designs count that were written when the template asked for the section.
 */
export function countAdoption(
  contract: Contract,
  designs: readonly ParsedFile[],
  written: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, Share> {
  const required = contract.sections.filter(({requirement}) => requirement !== 'optional');
  const counts = required.map(() => ({count: 0, of: 0}));
  for (const design of designs) {
    const names = new Set(design.sections.flatMap(namesOfHeading));
    const wasAsked = askedFor(contract, written?.get(design.path));
    for (const [at, section] of required.entries()) {
      const share = counts[at];
      if (!share) continue;
      const isThere = [...section.accepts].some((name) => names.has(name));
      if (!isThere && (!wasAsked(section) || isElsewhere(section, design))) continue;
      share.of += 1;
      if (isThere) share.count += 1;
    }
  }
  return new Map(
    required.flatMap(({title}, at) => {
      const share = counts[at];
      return share && share.of >= fewest ? [[title, share] as const] : [];
    }),
  );
}

/** Those that at most one design in twenty has. */
export function findUnadopted(shares: ReadonlyMap<string, Share>): ReadonlyMap<string, Share> {
  return new Map([...shares].filter(([, {count, of}]) => count * 20 <= of));
}

// A status in the front matter needs no section, and a draft need not have what releases require.
function isElsewhere({name, requirement}: ContractSection, {fields}: ParsedFile): boolean {
  if (name === 'status') return fields.some(({key}) => key === 'status');
  if (requirement !== 'accepted') return false;
  const {phase} = readStatus(fields, builtInWords);
  return phase !== 'accepted' && phase !== 'done';
}
