import type {DesignSet, NamedSource, ParsedFile} from '../core/index.ts';
import {type Contract, toContract} from '../core/template/contract.ts';
import type {OpenFolder} from './open-folder.ts';

/** The template in force, as its file has it. */
export interface TemplateOf extends NamedSource {
  readonly parsed: ParsedFile;
  readonly contract: Contract;
}

/** The template that a folder's documents are held against; undefined where there is none but a guess. */
export function templateOf(
  {folder, settings, parse}: OpenFolder,
  {template: name, guess}: DesignSet,
): TemplateOf | undefined {
  if (guess) return undefined; // another project's words are not written into this one
  const own = folder.files.map((file) => ({name: file.path, file}));
  const configured = settings.template ? [settings.template] : [];
  const all = [...configured, ...own, ...settings.templatesBeside, ...settings.builtInTemplates];
  const found = all.find((other) => other.name === name);
  if (!found) return undefined;
  const parsed = parse(found.file);
  return {...found, parsed, contract: toContract(parsed, found.name)};
}
