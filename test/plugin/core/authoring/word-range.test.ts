import {describe, expect, it} from 'vitest';
import {findWordOf} from '../../../../plugin/core/authoring/word-range.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import {addWords, toWord} from '../../../../plugin/core/status/vocabulary.ts';
import type {FieldSource} from '../../../../plugin/core/types.ts';

const words = addWords(builtInWords, ['phase 2', '2', 'größe'].map(toWord));

/** Lines with the word in brackets that is read as a status; `first` is the first line asked. */
function mark(id: string, source: FieldSource, text: string, first = 1): string {
  const lines = text.split('\n');
  const found = findWordOf(id, {lines, range: [first, lines.length], source}, words);
  if (!found) return 'none';
  const [start, end] = found.range;
  const row = lines[found.line - 1] ?? '';
  expect(found.text).toBe(row.slice(start, end));
  const marked = `${row.slice(0, start)}[${found.text}]${row.slice(end)}`;
  return lines.with(found.line - 1, marked).join('\n');
}

describe('the word of a status', () => {
  it.each<[string, FieldSource, string, string]>([
    ['draft', 'list', '- Status: **Draft** (v1)', '- Status: **[Draft]** (v1)'],
    ['draft', 'list', '- Status: draft or draft', '- Status: [draft] or draft'],
    ['in progress', 'list', '- Status: is in progress', '- Status: is [in progress]'],
    ['in progress', 'section', 'now in-progress', 'now [in-progress]'],
    ['in progress', 'section', 'in.progress\nin progress', 'in.progress\n[in progress]'],
    ['phase 2', 'section', 'of phase 2', 'of [phase 2]'],
    ['2', 'section', 'as 2', 'as [2]'],
    ['größe', 'section', 'x größe', 'x [größe]'],
    ['draft', 'section', 'a b c d e f g draft', 'a b c d e f g [draft]'],
    ['draft', 'section', 'See\nDraft\n', 'See\n[Draft]\n'],
    ['draft', 'section', '[draft](draft-1.md)', '[[draft]](draft-1.md)'],
    ['draft', 'section', '[x](draft) draft', '[x](draft) [draft]'],
    ['draft', 'section', '[x]() draft', '[x]() [draft]'],
    ['draft', 'section', '(draft)', '([draft])'],
    ['draft', 'section', '<!-- draft --> draft', '<!-- draft --> [draft]'],
    ['draft', 'section', '<!--\ndraft\n-->\ndraft', '<!--\ndraft\n-->\n[draft]'],
    ['draft', 'section', '<a draft>draft</a>', '<a draft>[draft]</a>'],
    ['draft', 'section', '<> draft', '<> [draft]'],
    ['draft', 'section', '1 < 2\ndraft > 1', '1 < 2\n[draft] > 1'],
    ['draft', 'section', '~~draft~~ draft', '~~draft~~ [draft]'],
    ['draft', 'section', '~~~~ draft', '~~~~ [draft]'],
    ['draft', 'section', '~~1\ndraft~~', '~~1\n[draft]~~'],
    ['draft', 'section', '# draft', '# [draft]'],
    ['draft', 'section', 'status: draft', 'status: [draft]'],
    ['draft', 'front-matter', 'status: draft # draft', 'status: [draft] # draft'],
    ['draft', 'front-matter', 'draft: draft', 'draft: [draft]'],
    ['draft', 'sidecar', '"draft" : draft', '"draft" : [draft]'],
    ['draft', 'sidecar', 'draft: # draft\n  draft', 'draft: # draft\n  [draft]'],
    ['draft', 'sidecar', 'x: a#b\n draft', 'x: a#b\n [draft]'],
    ['draft', 'sidecar', 'x: a#draft', 'x: a#[draft]'],
    ['draft', 'list', 'draft: #1', '[draft]: #1'],
    ['draft', 'list', 'see #draft', 'see #[draft]'],
  ])('%s of %s %j is in %j', (id, source, text, marked) => {
    expect(mark(id, source, text)).toBe(marked);
  });

  it.each<[string, FieldSource, string]>([
    ['draft', 'section', 'done'],
    ['draft', 'section', '<!-- draft'],
    ['draft', 'section', '[x](draft)'],
    ['draft', 'section', '<draft>'],
    ['draft', 'section', '~~draft~~'],
    ['draft', 'front-matter', 'draft: # draft'],
    ['draft', 'sidecar', 'draft: # draft'],
    ['draft', 'section', 'a b c d e f g h draft'],
  ])('%s is not in %s %j', (id, source, text) => {
    expect(mark(id, source, text)).toBe('none');
  });

  it('is asked for behind a line', () => {
    expect(mark('draft', 'section', 'draft\nx\ndraft', 2)).toBe('draft\nx\n[draft]');
  });
});
