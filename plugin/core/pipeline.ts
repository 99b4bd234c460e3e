import {checkDesign} from './checks/check.ts';
import {toCheckedFolder} from './checks/checked-folder.ts';
import {type ReadDesign, readDesign} from './design.ts';
import {isFolderDesign, toKind} from './kinds.ts';
import {isFolderFile, toFolder} from './names/identity.ts';
import {toUniqueIds} from './names/unique-ids.ts';
import {parseFile} from './parse-file.ts';
import {resolveRelations} from './relations/resolve-relations.ts';
import type {NamedSource, Settings} from './settings.ts';
import {builtInWords} from './status/vocabulary.ts';
import {chooseContract} from './template/choose-template.ts';
import type {Contract} from './template/contract.ts';
import {withVersions} from './template/template-versions.ts';
import type {DesignSet, ParsedFile, SourceFile, StatusWord} from './types.ts';

/** The whole way of a folder: files -> parse -> contract -> designs -> relations -> problems. */
export function readDesigns(
  files: readonly SourceFile[],
  settings: Settings,
  parse: (file: SourceFile) => ParsedFile = parseFile,
): DesignSet {
  const named = ({name, file}: NamedSource) => ({name, file: parse(file)});
  const parsed = files.map(parse);
  const chosen = chooseContract(
    parsed,
    settings.template && named(settings.template),
    settings.templatesBeside.map(named),
    settings.builtInTemplates.map(named),
  );
  const versions = settings.history?.templateVersions ?? [];
  const contract =
    chosen &&
    withVersions(
      chosen,
      versions.map(({date, ...source}) => ({...named(source), date})),
    );
  const words = toWords(settings.statuses, contract);
  const designFolders = new Set(
    parsed
      .filter((file) => isFolderFile(file.path) && isFolderDesign(file, contract))
      .map(({path}) => toFolder(path)),
  );
  const ids = toUniqueIds(
    files.map(({path}) => path),
    settings.reservedIds,
  );
  const designs = parsed.map((file, at): ReadDesign => {
    const isConfigured = file.path === settings.template?.name;
    const id = ids[at] ?? {id: file.path};
    return readDesign(
      id,
      file,
      toKind(file, contract, isConfigured, designFolders),
      contract,
      words,
      settings.history?.written.get(file.path),
    );
  });
  const related = resolveRelations(designs, settings.folder);
  const folder = toCheckedFolder(related, parsed, contract, words, settings);
  return {
    ...(contract ? {template: contract.template} : {}),
    statuses: words,
    designs: parsed.flatMap((file, at) => {
      const design = related[at];
      return design ? [checkDesign(design, file, folder, settings)] : [];
    }),
  };
}

function toWords(
  given: Settings['statuses'],
  contract: Contract | undefined,
): readonly StatusWord[] {
  if (given) return given;
  return contract && contract.statuses.length > 1 ? contract.statuses : builtInWords;
}
