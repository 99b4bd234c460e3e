import {expect, it} from 'vitest';
import {findUnknownNeighbours} from '../../../../plugin/core/metadata/pagination.ts';
import {parse} from '../read.ts';

const find = (frontMatter: string) =>
  findUnknownNeighbours(parse(`---\n${frontMatter}\n---\n# T`), new Set(['b']));

it.each(['pagination_next: b', 'pagination_next: null', 'pagination_prev:', 'title: c'])(
  'front matter %j asks for no unknown neighbour',
  (frontMatter) => {
    expect(find(frontMatter)).toEqual([]);
  },
);

it('a neighbour that is no document is a minor problem', () => {
  expect(find('pagination_next: b\npagination_prev: c')).toEqual([
    {
      rule: 'invalid-metadata',
      message: 'Front matter key `pagination_prev` names `c`, which is no document of this folder',
      hint: 'Write the path of a document without its ending, or `null` for no link.',
      line: 3,
      isMinor: true,
    },
  ]);
});
