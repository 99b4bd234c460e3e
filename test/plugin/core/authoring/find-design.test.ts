import {describe, expect, it} from 'vitest';
import {findDesign} from '../../../../plugin/core/authoring/find-design.ts';
import {findSupersededWord, findWord} from '../../../../plugin/core/authoring/find-word.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import {toWord} from '../../../../plugin/core/status/vocabulary.ts';
import {readFolder} from '../read.ts';

const own = '\n\n- Status: draft\n\n## Summary\n\nText.\n';
const {designs} = readFolder({
  '_template.md': '# Title\n\n## Summary\n',
  'notes/minutes.md': '# Minutes\n\nWe met.\n',
  '0001-cache.md': `# Keep answers${own}`,
  '0002-log.md': `# Log to disk${own}`,
  '0003-12-months.md': `# Months${own}`,
  'x/0004-retry.md': `# Try again${own}`,
  'y/0005-retry.md': `# Try later${own}`,
  '0006-Ovens/README.md': `# Warm ovens${own}`,
  '123456-big.md': `# Big${own}`,
});

function find(wanted: string): string | undefined {
  const found = findDesign(designs, wanted);
  if ('design' in found) return found.design.sourcePath;
  if ('several' in found)
    return `one of ${found.several.map(({sourcePath}) => sourcePath).join(' ')}`;
  return found.suggestion && `${found.suggestion}?`;
}

describe('a design is found', () => {
  it.each<[string, string]>([
    ['0001-cache.md', '0001-cache.md'],
    [' ./0001-CACHE.md ', '0001-cache.md'],
    ['0001-cache', '0001-cache.md'],
    ['cache', '0001-cache.md'],
    ['cache.md', '0001-cache.md'],
    ['keep Answers', '0001-cache.md'],
    ['x/0004-retry', 'x/0004-retry.md'],
    ['x/0004-retry.md/', 'x/0004-retry.md'],
    ['0006-ovens//', '0006-Ovens/README.md'],
    ['0006-Ovens/README.md', '0006-Ovens/README.md'],
    ['0006-ovens', '0006-Ovens/README.md'],
    ['ovens', '0006-Ovens/README.md'],
    ['1', '0001-cache.md'],
    ['#1', '0001-cache.md'],
    ['0001', '0001-cache.md'],
    ['KEP-1', '0001-cache.md'],
    ['adr 0002', '0002-log.md'],
    ['enhanc#2', '0002-log.md'],
    ['rfc2', '0002-log.md'],
    ['12', 'none'],
    ['retry', 'one of x/0004-retry.md y/0005-retry.md'],
  ])('%j is %s', (wanted, path) => {
    expect(find(wanted) ?? 'none').toBe(path);
  });

  it.each<[string, string | undefined]>([
    ['0001-cash', '0001-cache?'],
    ['cahce', '0001-cache?'],
    ['cahce.md', '0001-cache?'],
    ['OVENZ', '0006-Ovens?'],
    ['0006-OVENZ', '0006-Ovens?'],
    ['cac', '0001-cache?'],
    ['ca', undefined],
    ['x/.//', undefined],
    ['.x/0004-retry', 'x/0004-retry?'],
    ['a./0001-cache.md', undefined],
    ['minutes', undefined],
    ['_template', undefined],
    ['e-1', undefined],
    ['enhance-1', undefined],
    ['1-2', undefined],
    ['see kep-1', undefined],
    ['1st', undefined],
    ['', undefined],
  ])('%j is none; meant is %s', (wanted, meant) => {
    expect(find(wanted)).toBe(meant);
  });

  it('not where it could not be read', () => {
    const lost = designs.map((design) => ({...design, isLost: true as const}));
    expect(findDesign(lost, '1')).toEqual({suggestion: undefined});
  });
});

describe('a status is found', () => {
  it.each(['in progress', 'In  Progress', 'in-progress', 'in_progress'])('as %j', (typed) => {
    expect(findWord(builtInWords, typed)).toEqual({word: toWord('in progress')});
  });

  it.each<[string, string | undefined]>([
    ['acepted', 'accepted'],
    ['in-progres', 'in progress'],
    ['warm', undefined],
  ])('not as %j; meant is %s', (typed, suggestion) => {
    expect(findWord(builtInWords, typed)).toEqual({suggestion});
  });

  it.each<[string, readonly string[], readonly string[], string | undefined]>([
    [
      'that most use',
      ['replaced', 'superseded', 'obsolete'],
      ['obsolete', 'replaced', 'obsolete'],
      'obsolete',
    ],
    ['that one uses', ['superseded', 'replaced'], ['replaced'], 'replaced'],
    ['that is usual', ['replaced', 'superseded'], ['draft'], 'superseded'],
    ['that is there', ['obsolete', 'replaced'], [], 'obsolete'],
    ['of what was replaced only', ['draft'], ['draft'], undefined],
  ])('for what was replaced: the one %s', (_, words, used, id) => {
    const [design] = designs;
    if (!design) throw new Error('no design');
    const using = used.map((word) => ({...design, status: toWord(word)}));
    expect(findSupersededWord(words.map(toWord), using)?.id).toBe(id);
  });
});
