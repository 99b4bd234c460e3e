import type {Contract} from '../template/contract.ts';
import {withoutParagraphs} from '../template/standing-text.ts';
import type {ParsedFile} from '../types.ts';
import {countAdoption, findUnadopted} from './adoption.ts';
import {findKeptText} from './kept-text.ts';
import {findSharedNames} from './shared-names.ts';
import {findUseSpans} from './use-spans.ts';

/**
 * Corrects the contract by what the designs of the folder do: marks the sections that hardly any of them
 * has, and drops the standing text that nearly all of them keep. `written` says when each was added.
 */
export function applyEvidence(
  contract: Contract | undefined,
  all: readonly ParsedFile[],
  written: ReadonlyMap<string, string> | undefined,
): Contract | undefined {
  if (!contract) return undefined;
  const designs = all.filter(({isLost}) => !isLost);
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
