import type {DesignSet, NamedSource, ParsedFile} from '../core/index.ts';
import {type Contract, toContract} from '../core/template/contract.ts';
import {findTemplateInForce} from '../load/templates.ts';
import type {OpenFolder} from './open-folder.ts';

/** The template in force, as its file has it. */
export interface TemplateOf extends NamedSource {
  readonly parsed: ParsedFile;
  readonly contract: Contract;
}

/** The template of a folder; undefined if there is none, or only a guessed one. */
export function templateOf(
  {folder, settings, parse}: OpenFolder,
  set: DesignSet,
): TemplateOf | undefined {
  const found = findTemplateInForce(folder, settings, set);
  if (!found) return undefined;
  const parsed = parse(found.file);
  return {...found, parsed, contract: toContract(parsed, found.name)};
}
