import {createSectionInserter} from '../edits/insert-section.ts';
import type {Contract} from '../template/contract.ts';
import type {Design, Edit, ParsedFile} from '../types.ts';
import {toAddedField} from './add-field.ts';
import type {EditedDocument} from './document.ts';
import {toYamlScalar} from './yaml-scalar.ts';

/** Edits that give a status to a document that has no place for one: where its template has it, else in front matter. */
export function toNewStatus(
  document: EditedDocument,
  design: Design,
  word: string,
  template: {readonly parsed: ParsedFile; readonly contract: Contract} | undefined,
): readonly Edit[] {
  const wanted = template?.parsed.fields.find(({key}) => key === 'status')?.source;
  const section = template?.contract.sections.find(({name}) => name === 'status');
  if (template && section && wanted === 'section') {
    return [createSectionInserter(template.contract, document.parsed, design)(section, word)];
  }
  const field = {key: 'status', label: 'Status', yaml: toYamlScalar(word), markdown: word};
  return [toAddedField(document, field, wanted)];
}
