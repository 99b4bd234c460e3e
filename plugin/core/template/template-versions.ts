import {namesOf} from '../markdown/heading-names.ts';
import type {AddedSection, Field, ParsedFile} from '../types.ts';
import {type Contract, type ContractSection, type Span, toContract} from './contract.ts';
import {joinStanding} from './standing-text.ts';

/** A template as it once was. */
export interface TemplateVersion {
  /** As the contract calls its template. */
  readonly name: string;
  readonly file: ParsedFile;
  /** When it became this, in ISO form. */
  readonly date: string;
}

/** The contract with what earlier versions of its template asked for, and with their text. */
export function withVersions(contract: Contract, versions: readonly TemplateVersion[]): Contract {
  const own = versions
    .filter(({name}) => name === contract.template)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({name, file, date}) => ({date, contract: toContract(file, name)}));
  if (own.length === 0) return contract;
  // Versions share nearly all of their text, and every block of every document is looked for in it.
  const all = [contract, ...own.map((version) => version.contract)];
  return {
    ...contract,
    standing: joinStanding(all.map(({standing}) => standing)),
    lists: all.flatMap(({lists}) => lists),
    versions: own.map(({date, contract: {sections, fields}}) => ({
      date,
      asksStatus: fields.some(isStatus),
      asked: new Set(sections.filter(isAsked).flatMap(({name}) => [...namesOf(name)])),
      names: new Set(sections.map(({name}) => name)),
    })),
  };
}

function isAsked({requirement}: ContractSection): boolean {
  return requirement !== 'optional';
}

/** When a document was written: as version control knows, and as it says itself. */
export interface WrittenDays {
  readonly written?: string | undefined;
  readonly created?: string | undefined;
}

/** Since when a template asks for a status that asked for none when the document was written; else undefined. */
export function findAddedStatus(
  {written, created}: WrittenDays,
  contract: Contract | undefined,
): Omit<AddedSection, 'title'> | undefined {
  const since = findUse(contract?.useSpans?.status, created);
  if (since !== undefined) return {since, isInferred: true};
  if (!contract?.versions || written === undefined || !contract.fields.some(isStatus))
    return undefined;
  const {versions} = contract;
  if (versions.findLast(({date}) => date <= written)?.asksStatus) return undefined;
  const next = versions.find(({date, asksStatus}) => asksStatus && date > written)?.date;
  return next === undefined ? {} : {since: next.slice(0, 10)};
}

function isStatus({key}: Field): boolean {
  return key === 'status';
}

/** Tells which sections the template asked for when a document was written; all where that is not known. */
export function askedFor(
  {versions}: Contract,
  written: string | undefined,
): (section: ContractSection) => boolean {
  if (!versions || written === undefined) return () => true;
  const then = versions.findLast(({date}) => date <= written);
  return ({name}) => then?.asked.has(name) ?? false;
}

/** Those of the missing sections that the template in force when the document was written did not ask for. */
export function findAdded(
  missing: readonly string[],
  {written, created}: WrittenDays,
  contract: Contract | undefined,
): readonly AddedSection[] {
  if (contract?.useSpans) {
    const {sections: spans, optional} = contract.useSpans;
    const isOld = created === undefined && isOlderThanAll(missing, spans);
    return missing.flatMap((title): AddedSection[] => {
      const [own = [], marked] = [spans.get(title), optional.get(title)];
      const since = isOld ? own[0]?.since : findUse(own, created);
      if (since !== undefined) return [{title, since, isInferred: true}];
      const until = isOld ? marked?.since : findUse(marked ? [marked] : [], created);
      return until === undefined ? [] : [{title, since: until, wasOptional: true}];
    });
  }
  if (!contract?.versions || written === undefined) return [];
  const {sections, versions} = contract;
  const then = versions.findLast(({date}) => date <= written);
  const later = versions.filter(({date}) => date > written);
  const names = new Map(sections.map(({title, name}) => [title, name]));
  return missing.flatMap((title) => {
    const name = names.get(title) ?? '';
    if (then?.asked.has(name)) return [];
    const since = later.find(({asked}) => asked.has(name))?.date;
    return [{title, ...(since === undefined ? {} : {since: since.slice(0, 10)})}];
  });
}

// A design without a date that has none of three or more sections which came later is from before them.
function isOlderThanAll(
  missing: readonly string[],
  spans: ReadonlyMap<string, readonly Span[]>,
): boolean {
  return spans.size >= 3 && [...spans.keys()].every((title) => missing.includes(title));
}

function findUse(spans: readonly Span[] | undefined, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  return spans?.find(({from, to}) => from <= day && day <= to)?.since;
}
