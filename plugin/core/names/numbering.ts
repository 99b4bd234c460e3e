import type {Field, Section} from '../types.ts';
import {toFolder, toId, toName} from './identity.ts';
import {matchWord, type Numbering, numberOfFile} from './number.ts';
import {splitName} from './number-prefix.ts';
import {matchPrefix} from './title-prefix.ts';

interface NumberedFile {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
}

/** Looks at what the documents of a folder have in front of their names and titles. */
export function collectNumbering(files: readonly NumberedFile[]): Numbering {
  const paths = files.map(({path}) => path);
  const unnumbered = findUnnumbered(paths);
  return {
    unnumbered,
    prefixes: findPrefixes(files, unnumbered),
    nameWords: findNameWords(paths),
  };
}

/** The folder in which a document is one of many. */
function toSeries(path: string): string {
  return toFolder(toId(path));
}

function findUnnumbered(paths: readonly string[]): ReadonlySet<string> {
  const series = new Map<string, string[]>();
  for (const path of paths) {
    const known = series.get(toSeries(path));
    if (known) known.push(path);
    else series.set(toSeries(path), [path]);
  }
  return new Set([...series.values()].flatMap((all) => [...findSlugs(all), ...findZeros(all)]));
}

// `4-day-week` and `2-factor-login` begin with a word where most other documents have no number.
function findSlugs(paths: readonly string[]): readonly string[] {
  const numbers = paths.map((path) => splitName(toName(path)).number);
  const counted = numbers.filter((number) => number !== undefined).length;
  if (counted * 2 >= paths.length) return [];
  return paths.filter((path) => /^[1-9]\d?(?:-\d+)?-\p{Ll}/u.test(toName(path)));
}

// 0000 waits for its number, except where it is the first of a series: 0000, 0001, …
function findZeros(paths: readonly string[]): readonly string[] {
  const numbers = paths.map((path) => splitName(toName(path)).number);
  const zeros = paths.filter((_, at) => numbers[at] === 0);
  return zeros.length === 1 && numbers.includes(1) ? [] : zeros;
}

// A word with a number in front of half of the names, and each time another number.
function findNameWords(paths: readonly string[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<number>>();
  for (const path of paths) {
    const found = matchWord(toName(path));
    if (!found) continue;
    numbers.set(found.word, (numbers.get(found.word) ?? new Set()).add(found.number));
  }
  return new Set(
    [...numbers].flatMap(([word, {size}]) => (size > 2 && size * 2 >= paths.length ? [word] : [])),
  );
}

function findPrefixes(
  files: readonly NumberedFile[],
  unnumbered: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = new Map<string, number>();
  const others = new Map<string, Set<number>>();
  for (const {path, fields, sections} of files) {
    const found = matchPrefix(sections[0]?.title ?? '');
    if (!found) continue;
    const number = unnumbered.has(path) ? undefined : numberOfFile(path, fields);
    if (number === found.number) own.set(found.word, (own.get(found.word) ?? 0) + 1);
    else if (number === undefined && found.isMarked && found.word !== '') {
      others.set(found.word, (others.get(found.word) ?? new Set()).add(found.number));
    }
  }
  return new Set([
    ...[...own].flatMap(([word, count]) => (count > 1 ? [word] : [])),
    ...[...others].flatMap(([word, numbers]) => (numbers.size > 2 ? [word] : [])),
  ]);
}
