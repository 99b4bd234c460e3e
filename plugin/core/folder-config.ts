import {isMap, isNode, isScalar, LineCounter, type Pair, parseDocument} from 'yaml';
import {type LevelChanges, type Preset, presets} from './checks/presets.ts';
import {keepReleaseNames, type Report, readReleases} from './releases/folder-releases.ts';
import type {ReleasesOption} from './releases/option.ts';
import {isRuleId, ruleIds} from './rule-ids.ts';
import {defaultStaleAfter, type StaleAfter} from './settings.ts';
import {phaseOrder, toWord} from './status/vocabulary.ts';
import {nearest} from './text/nearest.ts';
import type {Level, Phase, StatusWord} from './types.ts';

/** The settings in the folder's own `design-docs.yml`, for the command line and the plugin. */
export interface FolderConfig {
  /** A path from the file, or the name of a built-in template. */
  readonly template?: string;
  readonly statuses?: readonly StatusWord[];
  readonly rules?: LevelChanges & {readonly extends?: Preset};
  readonly releases?: ReleasesOption;
  readonly repositoryUrl?: string;
  /** Days, or never. */
  readonly staleAfter?: Partial<StaleAfter>;
  readonly title?: string;
  readonly description?: string;
}

/** An entry that is not used, and why. */
export interface ConfigFault {
  readonly line: number;
  readonly message: string;
}

type Reader = (value: unknown, report: Report) => unknown;

const readers: Readonly<Record<keyof FolderConfig, Reader>> = {
  template: readString,
  statuses: readStatuses,
  rules: readRules,
  releases: readReleases,
  repositoryUrl: readUrl,
  staleAfter: readStaleAfter,
  title: readString,
  description: readString,
};

/**
 * Reads `design-docs.yml` or `.json`. A wrong entry is reported and left out; the others still
 * count.
 */
export function parseFolderConfig(text: string): {
  readonly config: FolderConfig;
  readonly faults: readonly ConfigFault[];
} {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, logLevel: 'silent'});
  const [error] = document.errors;
  const faults: ConfigFault[] = [];
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    faults.push({line, message: `is not valid YAML: ${error.message.split('\n', 1)[0]}`});
    return {config: {}, faults};
  }
  if (document.contents === null) return {config: {}, faults};
  if (!isMap(document.contents)) {
    return {config: {}, faults: [{line: 1, message: 'has no names, only values'}]};
  }
  keepReleaseNames(document.get('releases', true));
  const values = document.toJS({maxAliasCount: 0}) as Record<string, unknown>; // a map, as checked
  const entries = document.contents.items.flatMap((item) => {
    const name = toName(item);
    const lineOf = (node: unknown) =>
      isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : undefined;
    const at = lineOf(item.key) ?? 1;
    const report: Report = (message, path = []) => {
      const line = path.length > 0 ? lineOf(document.getIn([name, ...path], true)) : at;
      faults.push({line: line ?? at, message});
    };
    if (!isKnown(name)) {
      report(toUnknown(name, Object.keys(readers), 'is no entry of this file'));
      return [];
    }
    const value = readers[name](values[name], (message, path) => report(`${name}${message}`, path));
    return value === undefined ? [] : [[name, value] as const];
  });
  return {config: Object.fromEntries(entries), faults};
}

function toName({key}: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function isKnown(name: string): name is keyof FolderConfig {
  return Object.hasOwn(readers, name);
}

function toUnknown(name: string, known: readonly string[], what: string): string {
  const near = nearest(name, known);
  const help = near === undefined ? `Known: ${known.join(', ')}` : `Did you mean \`${near}\`?`;
  return `\`${name.slice(0, 60)}\` ${what}. ${help}`;
}

function readString(value: unknown, report: (message: string) => void): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(' expected a string that is not empty');
  return undefined;
}

function readUrl(value: unknown, report: (message: string) => void): string | undefined {
  if (typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value)) {
    return value.replace(/(?<!\/)\/+$/, '');
  }
  report(' expected a URL such as https://github.com/org/repo');
  return undefined;
}

// `[draft, {id: agreed, phase: accepted}]`, or the words with their phases: `{agreed: accepted}`.
function readStatuses(
  value: unknown,
  report: (message: string) => void,
): readonly StatusWord[] | undefined {
  const items = Array.isArray(value) ? value : toItems(value);
  const words = items.flatMap((item, at): StatusWord[] => {
    const {id, label, phase} = typeof item === 'string' ? {id: item} : toObject(item);
    if (typeof id !== 'string' || id.trim() === '') {
      report(`.${at} expected a word, or an object with an \`id\``);
      return [];
    }
    const word = toWord(id);
    const isPhase = phase === undefined || isPhaseName(phase);
    if (!isPhase) report(`.${at} ${toUnknown(String(phase), phaseOrder, 'is not a phase')}`);
    return [
      {
        ...word,
        ...(typeof label === 'string' ? {label} : {}),
        ...(isPhase && phase !== undefined ? {phase} : {}),
      },
    ];
  });
  if (words.length > 0) return words;
  if (items.length === 0) report(' expected a list of words');
  return undefined;
}

function toItems(value: unknown): readonly unknown[] {
  return Object.entries(toObject(value)).map(([id, phase]) => ({id, phase: phase ?? undefined}));
}

function readRules(
  value: unknown,
  report: (message: string) => void,
): FolderConfig['rules'] | undefined {
  const given = typeof value === 'string' ? {extends: value} : toObject(value);
  const entries = Object.entries(given).filter(([id, level]) => {
    if (id === 'extends') {
      if (typeof level === 'string' && Object.hasOwn(presets, level)) return true;
      report(`.extends ${toUnknown(String(level), Object.keys(presets), 'is not a preset')}`);
    } else if (!isRuleId(id)) report(`.${toUnknown(id, ruleIds, 'is not a rule')}`);
    else if (isLevel(level)) return true;
    else report(`.${id} ${toUnknown(String(level), levelNames, 'is not a level')}`);
    return false;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

// `{draft: 180, accepted: false}`.
function readStaleAfter(
  value: unknown,
  report: (message: string) => void,
): FolderConfig['staleAfter'] {
  const entries = Object.entries(toObject(value)).filter(([phase, days]) => {
    const isDays = days === false || (Number.isInteger(days) && Number(days) >= 1);
    if (!Object.hasOwn(defaultStaleAfter, phase)) {
      const known = Object.keys(defaultStaleAfter);
      report(`.${toUnknown(phase, known, 'is not a phase that waits')}`);
    } else if (isDays) return true;
    else report(`.${phase} expected a whole number of days from 1, or false`);
    return false;
  });
  if (entries.length > 0) return Object.fromEntries(entries);
  if (Object.keys(toObject(value)).length === 0) {
    report(' expected days by phase, such as {draft: 180, accepted: false}');
  }
  return undefined;
}

const levelNames: readonly Level[] = ['ignore', 'log', 'warn', 'throw'];

function isLevel(value: unknown): value is Level {
  return levelNames.some((level) => level === value);
}

/** Whether a word is the name of a phase. */
export function isPhaseName(value: unknown): value is Phase {
  return phaseOrder.some((phase) => phase === value);
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>) // an object, as checked
    : {};
}
