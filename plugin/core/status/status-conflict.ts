import {toPlace} from '../metadata/place.ts';
import type {Defect, Field, StatusWord} from '../types.ts';
import {readStatuses} from './status.ts';

/** Each status that says something else than the one that counts, which is the first. */
export function findStatusConflicts(
  fields: readonly Field[],
  words: readonly StatusWord[],
): readonly Defect[] {
  const written = fields.filter(({key}) => key === 'status');
  const read = readStatuses(written, words);
  const first = read.findIndex(({id}) => id !== undefined);
  const winner = written[first];
  const status = read[first];
  if (!winner || !status) return [];
  return written.flatMap((field, at) => {
    const {id, raw = ''} = read[at] ?? {};
    if (id === undefined || id === status.id) return [];
    const {where, line} = toPlace(field);
    return [
      {
        rule: 'status-conflict' as const,
        message: `Status \`${raw.slice(0, 60)}\`${where} differs from \`${status.raw?.slice(0, 60)}\` in ${toName(winner)}`,
        hint: `Correct one of them; the one in ${toName(winner)} counts.`,
        line,
      },
    ];
  });
}

function toName({source, file}: Field): string {
  if (source === 'sidecar') return file === undefined ? 'the sidecar' : `\`${file}\``;
  if (source === 'front-matter') return 'the front matter';
  return source === 'section' ? 'the section' : `the ${source} under the title`;
}
