import {describe, expect, it} from 'vitest';
import {groupParts, withoutParts} from '../../../../plugin/site/designs/parts.ts';
import {design, toContent} from '../content.ts';

const texts = {
  '1-a.md': design('A', 'draft'),
  '2-b/README.md': design('B', 'draft'),
  '2-b/tasks.md': '# Tasks\n',
  '2-b/data/model.md': '# Data model\n',
  '2-b/torn.md': '',
  '2-b/server.md': design('Server', 'draft'),
  'guide.md': '# Guide\n',
};
const {designs} = toContent(texts, {lost: ['2-b/torn.md']}).set;
const titles = (list: typeof designs) => list.map(({title}) => title);

describe('parts of a design', () => {
  it('stand with it, in the order of titles, without those that cannot be read', () => {
    const parts = [...groupParts(designs)].map(([id, members]) => [id, titles(members)]);
    expect(parts).toEqual([['2-b', ['Data model', 'Tasks']]]);
  });

  it('are in no list of the whole folder', () => {
    const listed = designs.filter((one) => !withoutParts(designs).includes(one));
    expect(titles(listed).toSorted()).toEqual(['Data model', 'Tasks']);
  });

  it('of a design that no list names are pages like others', () => {
    const shown = designs.filter(({id}) => id !== '2-b');
    expect(groupParts(shown).size).toBe(0);
    expect(withoutParts(shown)).toEqual(shown);
  });
});
