import type {Check} from '../context/rule.ts';
import {toLabel} from '../markdown/inline.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';
import {isPersonPlaceholder} from '../template/placeholders.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field, ParsedFile} from '../types.ts';

const roles = new Map([
  ['authors', 'Author'],
  ['approvers', 'Approver'],
  ['reviewers', 'Reviewer'],
]);

/** Yields every person that is a placeholder: `TBD`, or the sample of a template. */
export const placeholderPerson: Check = function* ({design, file, folder}) {
  if (design.kind !== 'design') return;
  const samples = new Set(
    (folder.contract?.fields ?? []).filter(({key}) => key === 'authors').flatMap(toNames),
  );
  for (const field of file.fields) {
    const role = roles.get(field.key);
    if (role === undefined) continue;
    const find = toPlaceFinder(file, field);
    for (const name of toNames(field)) {
      if (!isPersonPlaceholder(name) && !samples.has(name)) continue;
      if (isReference(name, file)) continue;
      const {where, at} = find(name);
      yield {
        ...at,
        message: `${role} \`${name.slice(0, 60)}\`${where} is a placeholder`,
        hint: 'Write who it is, or take it out.',
      };
    }
  }
};

// `[Ada Byron][]` and `[Ada Byron]` are links where the document says where they lead.
function isReference(name: string, {references}: Pick<ParsedFile, 'references'>): boolean {
  const [, text = '', label = ''] = /^\[([^[\]]+)\](?:\[([^[\]]*)\])?$/.exec(name) ?? [];
  return text !== '' && references[toLabel(label === '' ? text : label)] !== undefined;
}

function toNames({values}: Field): readonly string[] {
  return values.flatMap((value) =>
    withoutComments(value)
      .split(/[,;\n]|(?<=\]) (?:and|&) (?=\[)/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}
