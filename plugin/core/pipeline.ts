import {checkDesign} from './check.ts';
import {chooseContract} from './choose-template.ts';
import type {Contract} from './contract.ts';
import {type ReadDesign, readDesign} from './design.ts';
import {isFolderFile, toFolder} from './identity.ts';
import {isFolderDesign, toKind} from './kinds.ts';
import type {FolderMap} from './link-target.ts';
import {parseFile} from './parse-file.ts';
import {resolveRelations} from './resolve-relations.ts';
import type {DesignSet, Level, ParsedFile, RuleId, SourceFile, StatusWord} from './types.ts';
import {toUniqueIds} from './unique-ids.ts';
import {builtInWords} from './vocabulary.ts';

/** What the owner decided, and what only the disk can tell. */
export interface Settings {
  /** The template named in the options. */
  readonly template?: {readonly name: string; readonly file: SourceFile};
  /** Templates that stand beside the folder. */
  readonly templatesBeside: readonly {readonly name: string; readonly file: SourceFile}[];
  readonly builtInTemplates: readonly {readonly name: string; readonly file: SourceFile}[];
  readonly statuses?: readonly StatusWord[];
  readonly levels: Readonly<Record<RuleId, Level>>;
  readonly folder: FolderMap;
  /** Ids that pages of the site have, such as `release-notes`. */
  readonly reservedIds: readonly string[];
}

/** The whole way of a folder: files -> parse -> contract -> designs -> relations -> problems. */
export function readDesigns(
  files: readonly SourceFile[],
  settings: Settings,
  parse: (file: SourceFile) => ParsedFile = parseFile,
): DesignSet {
  const named = ({name, file}: {name: string; file: SourceFile}) => ({name, file: parse(file)});
  const parsed = files.map(parse);
  const contract = chooseContract(
    parsed,
    settings.template && named(settings.template),
    settings.templatesBeside.map(named),
    settings.builtInTemplates.map(named),
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
    );
  });
  const related = resolveRelations(designs, settings.folder);
  return {
    ...(contract ? {template: contract.template} : {}),
    statuses: words,
    designs: related.map((design, at) => checkDesign(design, parsed[at]?.links ?? [], settings)),
  };
}

function toWords(
  given: Settings['statuses'],
  contract: Contract | undefined,
): readonly StatusWord[] {
  if (given) return given;
  return contract && contract.statuses.length > 1 ? contract.statuses : builtInWords;
}
