import type {NamedSource, Settings} from '../settings.ts';
import type {ParsedFile, SourceFile} from '../types.ts';
import {chooseContract, type NamedTemplate} from './choose-template.ts';
import type {Contract} from './contract.ts';
import {withVersions} from './template-versions.ts';

/**
 * The contract of a folder, with what earlier versions of its template asked for. Undefined where
 * its documents follow no known template.
 */
export function readContract(
  files: readonly ParsedFile[],
  {
    template,
    templatesBeside,
    builtInTemplates,
    history,
  }: Pick<Settings, 'template' | 'templatesBeside' | 'builtInTemplates' | 'history'>,
  parse: (file: SourceFile) => ParsedFile,
): Contract | undefined {
  const named = ({name, file}: NamedSource): NamedTemplate => ({name, file: parse(file)});
  const contract = chooseContract(files, {
    configured: template && named(template),
    beside: templatesBeside.map(named),
    builtIn: builtInTemplates.map(named),
  });
  const versions = history?.templateVersions ?? [];
  return (
    contract &&
    withVersions(
      contract,
      versions.map(({date, ...source}) => ({...named(source), date})),
    )
  );
}
