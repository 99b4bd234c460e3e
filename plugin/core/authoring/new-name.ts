import {toNumberBehind} from '../context/numbers.ts';
import {isFolderFile, markdownEnding, toName, toOwnName} from '../names/identity.ts';
import {numberOfName} from '../names/number.ts';
import type {Design} from '../types.ts';

/** The path of a new design, and the number in it. */
export interface NewName {
  /** From the folder. */
  readonly path: string;
  /** As names of this folder write it: `0012`. */
  readonly number?: string;
}

/** How a folder names its designs. */
interface NameStyle {
  readonly kind: 'number' | 'date' | 'plain';
  /** `kep-` in `kep-0012-cache`. */
  readonly prefix: string;
  readonly separator: string;
  /** The least count of digits in a number. */
  readonly width: number;
  /** The character between year, month and day. */
  readonly dateSeparator: string;
  /** The file in a folder of its own: `README.md`. */
  readonly fileInFolder?: string;
  readonly extension: string;
}

/** What the name of a new design depends on. */
interface NamedFolder {
  readonly designs: readonly Design[];
  /** Name of its template. */
  readonly template: string;
  readonly today: string;
  /** Paths whose numbers are taken too, such as those of documents that are not shown. */
  readonly others?: readonly string[] | undefined;
}

/**
 * The path of a new design, named as the designs of its folder are. Undefined if the title has no letter
 * or digit.
 */
export function toNewName(
  title: string,
  {designs, template, today, others = []}: NamedFolder,
): NewName | undefined {
  const slug = toFileSlug(title);
  if (slug === '') return undefined;
  const own = designs.filter(({kind}) => kind === 'design');
  const style = readStyle(own, template);
  const number = toNumberBehind(findHighest(designs, others), style.width);
  const lead = {
    number: `${style.prefix}${number}${style.separator}`,
    date: `${today.replaceAll('-', style.dateSeparator)}${style.separator}`,
    plain: '',
  }[style.kind];
  const name = lead + slug;
  return {
    path: style.fileInFolder ? `${name}/${style.fileInFolder}` : name + style.extension,
    ...(style.kind === 'number' ? {number} : {}),
  };
}

// Letters and digits of every script; everything else is a dash.
function toFileSlug(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (!/[\p{L}\p{N}]/u.test(slug)) return '';
  const cut = [...slug].slice(0, 60).join('');
  return cut.length < slug.length ? cut.replace(/-[^-]*$/, '') : slug;
}

const numbered = /^((?:[a-z]{2,12}[-_ ]?)?)(\d{1,5})([-_. ]+)(?=\D)/i;
const dated = /^\d{4}([-_.]?)\d{2}\1\d{2}([-_. ]+)/;

function readStyle(designs: readonly Design[], template: string): NameStyle {
  const names = designs.map(({sourcePath}) => toOwnName(sourcePath));
  const withNumber = designs
    .filter(({sourcePath, number}) => number === toDigits(toOwnName(sourcePath)))
    .map(({sourcePath}) => toOwnName(sourcePath));
  const withDate = names.filter((name) => dated.test(name));
  const latest = designs.toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];
  const base = {...toPlace(designs, latest), dateSeparator: '-', prefix: '', width: 0};
  if (names.length === 0) return readTemplateStyle(template);
  if (withDate.length * 2 > names.length) {
    const [, dateSeparator = '', separator = '-'] = dated.exec(withDate.sort().at(-1) ?? '') ?? [];
    return {...base, kind: 'date', separator, dateSeparator};
  }
  if (withNumber.length * 2 < names.length) return {...base, kind: 'plain', separator: '-'};
  const [newest = ''] = withNumber.toSorted((a, b) => toDigits(b) - toDigits(a));
  const [, prefix = '', , separator = '-'] = numbered.exec(newest) ?? [];
  const width = Math.max(...withNumber.map((name) => numbered.exec(name)?.[2]?.length ?? 0));
  return {...base, kind: 'number', prefix, separator, width};
}

function toDigits(name: string): number {
  return Number(numbered.exec(name)?.[2]);
}

// Whether designs have folders of their own, and what their files are called.
function toPlace(
  designs: readonly Design[],
  latest: Design | undefined,
): Pick<NameStyle, 'extension' | 'fileInFolder'> {
  const inFolders = designs.filter(
    ({sourcePath}) => toOwnName(sourcePath) !== toFileName(sourcePath).replace(markdownEnding, ''),
  );
  const extension = markdownEnding.exec(latest?.sourcePath ?? '')?.[0] ?? '.md';
  if (inFolders.length * 2 <= designs.length) return {extension};
  const [first] = inFolders;
  const usual = inFolders.find(({sourcePath}) => isFolderFile(sourcePath)) ?? first;
  return {extension, ...(usual ? {fileInFolder: toFileName(usual.sourcePath)} : {})};
}

function toFileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

// Templates that come with the package, whose formats number their files.
const numberedFormats = new Set(['adr', 'madr']);

// `NNNN-template.md`, `YYYYMMDD-kep-template.md` and `NNNN-kep-template/README.md` show the form of names.
function readTemplateStyle(template: string): NameStyle {
  const name = numberedFormats.has(template) ? `NNNN-${template}` : toName(template);
  const number = /^(n{2,}|x{2,}|0{2,})([-_. ])/i.exec(name);
  const date = /^yyyy([-_.]?)mm\1dd([-_. ])/i.exec(name);
  return {
    kind: number ? 'number' : date ? 'date' : 'plain',
    prefix: '',
    separator: (number ?? date)?.[2] ?? '-',
    width: number?.[1]?.length ?? 0,
    dateSeparator: date?.[1] ?? '-',
    extension: '.md',
    ...((number ?? date) && isFolderFile(template) ? {fileInFolder: toFileName(template)} : {}),
  };
}

// A number in the name of a page is not given to a design.
function findHighest(designs: readonly Design[], others: readonly string[]): number {
  const numbers = designs
    .filter(({kind}) => kind !== 'template')
    .map(({number, kind, sourcePath}) =>
      kind === 'design' ? number : numberOfName(toName(sourcePath)),
    );
  const taken = [...numbers, ...others.map((path) => numberOfName(toName(path)))];
  return taken.reduce<number>((highest, number = 0) => Math.max(highest, number), 0);
}
