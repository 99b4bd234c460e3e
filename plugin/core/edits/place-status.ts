import {toKey} from '../metadata/field-names.ts';
import type {Contract} from '../template/contract.ts';
import type {Design, Edit, FieldSource, ParsedFile} from '../types.ts';
import {toAddedField} from './add-field.ts';
import type {EditedDocument} from './document.ts';
import {createSectionInserter} from './insert-section.ts';

/** The template in force: where it has the status, a document is to have it. */
export interface StatusTemplate {
  readonly parsed: ParsedFile;
  readonly contract: Contract;
}

/** Edits that give a status to a document that has no place for one: where its template has it, else in front matter. */
export function toNewStatus(
  document: EditedDocument,
  design: Pick<Design, 'sections' | 'titleLine'>,
  word: string,
  template: StatusTemplate | undefined,
): readonly Edit[] {
  const insert = toStatusSection(document, design, template);
  if (insert) return [insert(word)];
  const field = {key: 'status', label: 'Status', value: word, markdown: word};
  return [toAddedField(document, field, toStatusSource(template))];
}

/** Makes the edit that adds the section for the status; undefined where the template has the status elsewhere. */
export function toStatusSection(
  document: EditedDocument,
  design: Pick<Design, 'sections' | 'titleLine'>,
  template: StatusTemplate | undefined,
): ((text: string) => Edit) | undefined {
  const section = template?.contract.sections.find(({name}) => toKey(name) === 'status');
  if (!template || !section || toStatusSource(template) !== 'section') return undefined;
  const insert = createSectionInserter(template.contract, document.parsed, design);
  return (text) => insert(section, text);
}

/** The form in which a template has the status. */
export function toStatusSource(template: StatusTemplate | undefined): FieldSource | undefined {
  return template?.parsed.fields.find(({key}) => key === 'status')?.source;
}
