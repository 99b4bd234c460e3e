import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {parseFile} from '../../plugin/core/parse-file.ts';
import {toContract} from '../../plugin/core/template/contract.ts';
import type {ExpectedContract} from './expected.ts';

/** What the package reads from a template file, in the form of the expectations. */
export async function readContract(path: string): Promise<ExpectedContract> {
  const name = basename(path);
  const file = parseFile({path: name, text: await readFile(path, 'utf8')});
  const {sections, statuses, fields, signOffBoxes} = toContract(file, name);
  const titlesOf = (wanted: string) =>
    sections.filter(({requirement}) => requirement === wanted).map(({title}) => title);
  const asked = new Set(sections.map(({title}) => title));
  return {
    required: titlesOf('required'),
    optional: titlesOf('optional'),
    requiredFromAccepted: titlesOf('accepted'),
    statuses: statuses.map(({id}) => id),
    samples: file.sections
      .filter(({title, depth}) => depth > 1 && !asked.has(withoutMark(title)))
      .map(({title}) => title),
    fields: [...new Set(fields.map(({key}) => key))],
    signOffBoxes,
  };
}

function withoutMark(title: string): string {
  return title.replace(/ \[optional\]$/, '');
}
