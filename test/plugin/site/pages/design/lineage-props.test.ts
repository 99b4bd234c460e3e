import {expect, it} from 'vitest';
import {createLineageFinder} from '../../../../../plugin/core/relations/lineage.ts';
import {toLineageProps} from '../../../../../plugin/site/pages/design/lineage-props.ts';
import {toContent} from '../../content.ts';

const design = (title: string, status: string, more = '') =>
  `---\nstatus: ${status}\n${more}---\n# ${title}\n\n## Summary\n\nText.\n`;

const old = {
  '1-superseded.md': design('A', 'superseded'),
  '2-successor.md': design('B', 'done', 'replaces: [1]\n'),
};

function linesOf(texts: Readonly<Record<string, string>>, path: string) {
  const content = toContent(texts);
  const found = content.set.designs.find(({sourcePath}) => sourcePath === path);
  if (!found) throw new Error(`no ${path}`);
  const lineage = createLineageFinder(content.set)(found);
  return toLineageProps(found, lineage, content).map(
    ({title, permalink, status, isThis, applies}) =>
      [title, permalink, status.label, isThis && 'this', applies && 'applies']
        .filter(Boolean)
        .join(' '),
  );
}

it('leads to every design of the line', () => {
  const texts = {...old, '3-draft-successor.md': design('C', 'draft', 'replaces: [2]\n')};
  expect(linesOf(texts, '1-superseded.md')).toEqual([
    'A /design/1-superseded Superseded this',
    'B /design/2-successor Done applies',
    'C /design/3-draft-successor Draft',
  ]);
});

it('is left to the relations where there are two', () => {
  expect(linesOf(old, '1-superseded.md')).toEqual([]);
});
