import type {Contract} from '../template/contract.ts';
import {withoutParagraphs} from '../template/standing-text.ts';
import type {DesignKind, ParsedFile} from '../types.ts';
import {countAdoption, findUnadopted} from './adoption.ts';
import {findKeptText} from './kept-text.ts';
import {findSharedNames} from './shared-names.ts';
import {findUseSpans} from './use-spans.ts';

/** What the documents of a folder are, and when they were written. Maps are by path. */
export interface Witnesses {
  readonly files: readonly ParsedFile[];
  readonly kinds: ReadonlyMap<string, DesignKind>;
  readonly written?: ReadonlyMap<string, string>;
}

/**
 * The contract as the folder's own designs live it: without the sections that hardly any of them has,
 * and without the text that nearly all of them keep. Each document is looked at once.
 */
export function applyEvidence(
  contract: Contract | undefined,
  {files, kinds, written}: Witnesses,
): Contract | undefined {
  if (!contract) return undefined;
  const designs = files.filter(({path, isLost}) => kinds.get(path) === 'design' && !isLost);
  const shares = countAdoption(contract, designs, written);
  const unadopted = findUnadopted(shares);
  const kept = findKeptText(contract, designs);
  return {
    ...contract,
    shares,
    ...(unadopted.size > 0 ? {unadopted} : {}),
    ...(contract.versions ? {} : {useSpans: findUseSpans(contract, designs)}),
    sharedNames: findSharedNames(designs),
    standing: kept.size > 0 ? withoutParagraphs(contract.standing, kept) : contract.standing,
  };
}
