import type {Finding} from '../types.ts';
import type {Contract} from './contract.ts';

/** What to say of the sections that the template requires and hardly any design has. */
export function findUnadoptedSections({
  sections,
  unadopted,
}: Pick<Contract, 'sections' | 'unadopted'>): readonly Finding[] {
  return sections.flatMap(({title, line}) => {
    const share = unadopted?.get(title);
    if (!share) return [];
    const who = share.count === 0 ? 'none' : String(share.count);
    return [
      {
        line,
        message: `Section \`${title}\` is required, and ${who} of ${share.of} designs ${share.count === 1 ? 'has' : 'have'} it`,
        hint: 'Mark it as `(optional)` or remove it: until more designs have it, it counts as missing nowhere.',
      },
    ];
  });
}
