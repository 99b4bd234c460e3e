import {readChecklist} from '../markdown/checklist.ts';
import {namesOf} from '../markdown/heading-names.ts';
import {toParagraph} from '../markdown/paragraphs.ts';
import type {Field, ParsedFile, Section, StatusWord} from '../types.ts';
import {type ContractSection, toContractSections, toSampleNames} from './contract-sections.ts';
import {readMenu} from './menu.ts';
import {hasOptionalFields} from './optional-fields.ts';
import {type StandingText, toStandingText} from './standing-text.ts';

export type {ContractSection} from './contract-sections.ts';

/** What a template asks of every design written from it. */
export interface Contract {
  /** The template's path, or the name of a built-in one. */
  readonly template: string;
  /** Its own title, which a design must not keep; absent where it begins with a section. */
  readonly title?: string;
  /** Set if it is a built-in one that was guessed: how many of the documents have its sections. */
  readonly guess?: Share;
  /** The metadata it asks for, with its samples. */
  readonly fields: readonly Field[];
  readonly sections: readonly ContractSection[];
  /** Each section by its name and by the synonyms of that name. */
  readonly byName: ReadonlyMap<string, ContractSection>;
  /** It says that its metadata may be left out. */
  readonly hasOptionalFields?: true;
  /** How many of the designs have each required section, by its title, where enough of them tell. */
  readonly shares?: ReadonlyMap<string, Share>;
  /** Required sections that hardly any document has, by their titles. */
  readonly unadopted?: ReadonlyMap<string, Share>;
  /** Names of headings that several documents share, which are therefore not misspellings. */
  readonly sharedNames?: ReadonlySet<string>;
  /** The words of its status menu; empty where it has none. */
  readonly statuses: readonly StatusWord[];
  /** Names of headings that only show what one could write: stories, stages. */
  readonly samples: ReadonlySet<string>;
  /** Lists to choose from: the items of each section that has some, as paragraphs. */
  readonly lists: readonly (readonly string[])[];
  /** Boxes of its sign-off section. */
  readonly signOffBoxes: number;
  /** Its instructions, paragraph by paragraph, to find what was left unfilled. */
  readonly standing: StandingText;
  /** What its template asked for earlier, the oldest first; absent where its history is not known. */
  readonly versions?: readonly VersionContract[];
  /** The same as the dates of the designs tell, where its history is not known. */
  readonly useSpans?: UseSpans;
}

/** Days on which designs did without something, and since when it is in use. All are included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** When designs did not have yet what the template of today asks for. */
export interface UseSpans {
  /** By the title of the section. */
  readonly sections: ReadonlyMap<string, readonly Span[]>;
  /** When the template called a section optional that it requires today, by its title. */
  readonly optional: ReadonlyMap<string, Span>;
  readonly status: readonly Span[];
}

/** How many of how many documents. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What an earlier version of the template asked for, and since when. */
export interface VersionContract {
  readonly date: string;
  /** Whether it asked for a status. */
  readonly asksStatus: boolean;
  /** Names of sections, with their synonyms. */
  readonly asked: ReadonlySet<string>;
  /** Names of all its sections. */
  readonly names: ReadonlySet<string>;
}

/** Derives the contract from a template. A template without sections asks for nothing. */
export function toContract(template: ParsedFile, name: string): Contract {
  const sections = toContractSections(template);
  const title = template.sections.find(({depth}) => depth === 1)?.title;
  const isTitle = title !== undefined && sections.every((section) => section.title !== title);
  return {
    template: name,
    ...(isTitle ? {title} : {}),
    fields: template.fields,
    ...(hasOptionalFields(template) ? {hasOptionalFields: true} : {}),
    sections,
    byName: indexByName(sections),
    statuses: readMenu(template),
    samples: new Set(toSampleNames(template)),
    lists: template.sections.map(toItems).filter((items) => items.length > 1),
    signOffBoxes: readChecklist(template.sections).total,
    standing: toStandingText(template),
  };
}

function indexByName(sections: readonly ContractSection[]): ReadonlyMap<string, ContractSection> {
  const synonyms = sections.flatMap((section) =>
    [...namesOf(section.name)].map((name) => [name, section] as const),
  );
  return new Map([...synonyms, ...sections.map((section) => [section.name, section] as const)]);
}

function toItems({blocks}: Section): readonly string[] {
  return blocks.filter(({startsItem}) => startsItem).map(toParagraph);
}
