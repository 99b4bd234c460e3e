import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {fillTemplate, type NewFacts} from '../core/authoring/fill-template.ts';
import {toNewName} from '../core/authoring/new-name.ts';
import {toEditedDocument} from '../core/edits/document.ts';
import {applyEdits} from '../core/edits/edits.ts';
import {toTexts} from '../core/edits/texts.ts';
import type {Design, DesignSet, SourceFile} from '../core/index.ts';
import {printable} from '../core/text/printable.ts';
import {readText} from '../load/files/read-text.ts';
import {toSidecarFinder} from '../load/files/sidecars.ts';
import {UserError} from '../user-error.ts';
import {createFiles, type NewFile} from './create-files.ts';
import {formatDiff} from './diff.ts';
import {withFolderLock} from './folder-lock.ts';
import {type AuthoringTarget, type OpenFolder, openFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {templateOf} from './template-of.ts';

/** Facts from the environment: today's date and the author. */
export type Surroundings = Pick<NewFacts, 'today' | 'author'>;

/**
 * `new`: a design from the folder's template, named as its designs are.
 * @throws {UserError} where there is no template, the title makes no name, or the file exists
 */
export function createDesign(
  target: AuthoringTarget,
  asked: {readonly title: string},
  surroundings: Surroundings,
  options: WriteOptions,
): Promise<CommandResult> {
  return withFolderLock(target, options, () =>
    createUnlocked(target, asked, surroundings, options),
  );
}

async function createUnlocked(
  target: AuthoringTarget,
  {title: typed}: {readonly title: string},
  surroundings: Surroundings,
  options: WriteOptions,
): Promise<CommandResult> {
  const title = toTitle(typed);
  const open = await openFolder(target);
  const set = open.read(open.folder.files);
  const template = await findTemplate(open, set, target);
  const name = toNewName(title, {
    designs: set.designs,
    template: template.name,
    today: surroundings.today,
  });
  if (!name) {
    throw new UserError(
      `Title ${printable(title)} has no letter or digit to name a file by. Give a title with a word in it.`,
    );
  }
  const {number} = name;
  const facts = {title, ...surroundings, ...(number === undefined ? {} : {number})};
  const files = toFiles(open, set, {template: template.file, newPath: name.path, facts});
  assertText(files, template.name);
  const created = readCreated(open, files, name.path);
  if (!options.dryRun) await createFiles(open.folder.path, files);
  const changes = files.map((file) => ({path: file.path, before: '', after: file.text}));
  const diff = options.dryRun ? formatDiff(changes, target.shown) : undefined;
  return {
    text: diff ?? printable(`${target.shown}/${name.path}`),
    json: {
      path: name.path,
      number: number === undefined ? null : Number(number),
      title,
      template: template.name,
      created: files.map((file) => file.path),
      ...(diff === undefined ? {} : {diff}),
    },
    notices: diff === undefined ? toNotices(created) : [],
    exitCode: 0,
  };
}

// One line for everything that is left to the author, for which `check` would have many.
function toNotices(created: Design | undefined): readonly string[] {
  if (!created) return [];
  const open = created.sections.filter(({state, name}) => state !== 'filled' && name !== undefined);
  const titles = [...new Set(open.map(({title}) => printable(title)))];
  const shown = titles.slice(0, 3).join(', ');
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : '';
  const steps = [
    ...(created.status.isMenu ? ['choose a status'] : []),
    ...(titles.length > 0 ? [`write ${shown}${more}`] : []),
  ];
  return steps.length === 0 ? [] : [`Next: ${steps.join(', and ')}. Then run design-docs check.`];
}

function toTitle(typed: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a title is one line
  const title = typed.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
  if (title !== '') return title;
  throw new UserError('The title is empty. Give a short name for the design.');
}

async function findTemplate(
  open: OpenFolder,
  set: DesignSet,
  {load, shown}: AuthoringTarget,
): Promise<{readonly name: string; readonly file: SourceFile}> {
  const found = templateOf(open, set);
  if (!found) {
    const names = open.settings.builtInTemplates.map(({name}) => name).join(', ');
    const likely = set.guess
      ? ` Its documents look like those of \`${set.template}\`: \`--template ${set.template}\`.`
      : '';
    throw new UserError(
      `There is no template in or beside ${printable(shown)}.${likely} Put a _template.md there, or name another as template: a file, or one of ${names}.`,
    );
  }
  if (load.template === undefined || found.file.sidecar) return found;
  const file = path.resolve(load.base, load.template);
  const sidecar = await readSidecar(file);
  return {name: found.name, file: {...found.file, ...(sidecar ? {sidecar} : {})}};
}

// A template outside of the folder may have its metadata in a file beside it, as designs do. Its text goes
// into a new file, so a link there must not lead elsewhere.
async function readSidecar(template: string): Promise<SourceFile['sidecar']> {
  const dir = path.dirname(template);
  const names = ['kep.yaml', 'metadata.yaml', 'kep.yml', 'metadata.yml'].map((name) => `t/${name}`);
  const root = await realpath(dir);
  const texts = await Promise.all(
    names.map(async (name) => {
      const {text, damage} = await readText(path.join(dir, path.basename(name)), [root]);
      return damage?.isLost ? undefined : text;
    }),
  );
  const there = names.filter((_, at) => texts[at] !== undefined);
  const [found] = toSidecarFinder(there)(`t/${path.basename(template)}`);
  const text = texts[names.indexOf(found ?? '')];
  return found === undefined || text === undefined ? undefined : {path: found, text};
}

interface NewDesign {
  readonly template: SourceFile;
  readonly newPath: string;
  readonly facts: NewFacts;
}

function toFiles(
  {parse, folder}: OpenFolder,
  {statuses, designs}: DesignSet,
  {template, newPath, facts}: NewDesign,
): readonly NewFile[] {
  const edits = fillTemplate(toEditedDocument(template, parse(template)), facts, statuses);
  const {texts} = applyEdits(toTexts([template]), [{path: template.path, edits}]);
  const text = texts.get(template.path) ?? template.text;
  const {sidecar} = template;
  const isUsed = designs.some(({sourcePath, kind}) =>
    folder.files.some((file) => kind === 'design' && file.path === sourcePath && file.sidecar),
  );
  const isFirst = !designs.some(({kind}) => kind === 'design');
  if (!sidecar || !newPath.includes('/') || !(isUsed || isFirst)) return [{path: newPath, text}];
  const beside = path.posix.join(path.posix.dirname(newPath), path.posix.basename(sidecar.path));
  return [
    {path: newPath, text},
    {path: beside, text: texts.get(sidecar.path) ?? sidecar.text},
  ];
}

function assertText(files: readonly NewFile[], template: string): void {
  if (!files.some(({text}) => text.includes('\0'))) return;
  throw new UserError(
    `Template ${printable(template)} holds NUL bytes, so nothing is made from it. Save it as UTF-8 text.`,
  );
}

// `template.md` would be the next template, and `readme.md` a page.
function readCreated(
  {folder, read}: OpenFolder,
  [document, sidecar]: readonly NewFile[],
  name: string,
): Design | undefined {
  if (!document) throw new Error('a new design has a document');
  const file = {...document, ...(sidecar ? {sidecar} : {})};
  const set = read([...folder.files.filter((other) => other.path !== name), file]);
  const created = set.designs.find(({sourcePath}) => sourcePath === name);
  if (created?.kind !== 'template') return created;
  throw new UserError(`${name} is the name of a template, not of a design. Give another title.`);
}
