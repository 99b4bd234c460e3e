import {expect, it} from 'vitest';
import {localise, toTranslatedHeadings} from '../../../plugin/core/localise.ts';
import {parseFile} from '../../../plugin/core/parse-file.ts';
import {toContent} from '../site/content.ts';

const original = `# 7. Cache

- Status: implemented
- Authors: Ada

## Introduction

Before all.

## Summary

Keeps *what* was read.

## Motivation

Speed.
`;

function read(text: string, translation: string, path = '7-cache.md') {
  const [design] = toContent({[path]: text}).set.designs;
  if (!design) throw new Error('no design');
  const file = parseFile({path, text: translation});
  return {design, file, localised: localise(design, file)};
}

it.each([
  ['its heading', '# 7. Le cache\n', 'Le cache'],
  ['its front matter', '---\ntitle: Le cache\n---\n\n## Résumé\n', 'Le cache'],
  ['the original, where it has none', '## Résumé\n', 'Cache'],
  ['the original, where it is empty', '', 'Cache'],
])('takes the title from %s', (_, translation, title) => {
  expect(read(original, translation).localised.title).toBe(title);
});

it.each([
  [
    'the section in the same place',
    '# Le cache\n\n## Introduction\n\nAvant.\n\n## Résumé\n\nGarde *tout*.\n\n## Motivation\n\nVite.\n',
    'Garde tout.',
  ],
  [
    'the section that is called Summary, where it has other sections',
    '# Le cache\n\n### Avant\n\nAvant.\n\n### Et\n\nEt.\n\n## Summary\n\nGarde.\n',
    'Garde.',
  ],
  ['the original, where it has none', '# Le cache\n\n## Avant\n', 'Keeps what was read.'],
  [
    'the original, where it is not written yet',
    '# Le cache\n\n## Avant\n\n## Résumé\n\nTODO\n',
    'Keeps what was read.',
  ],
])('takes the summary from %s', (_, translation, text) => {
  expect(read(original, translation).localised.summary?.text).toBe(text);
});

it('takes the summary from under the title where the original has it there', () => {
  const {localised} = read(
    '# Cache\n\nKeeps all.\n',
    '# Le cache\n\nGarde tout.\n\n## Overview\n\nX.\n',
  );
  expect(localised.summary?.text).toBe('Garde tout.');
});

it('has no summary where neither has one', () => {
  const {localised} = read('# Cache\n', '# Le cache\n');
  expect('summary' in localised).toBe(false);
});

it('leaves all other facts to the original', () => {
  const translation =
    '# 9. Le cache\n\n- Status: rejected\n- Authors: Grace\n\n## Résumé\n\nGarde.\n';
  const {design, localised} = read(original, translation);
  const {title: _, titleLine: __, summary: ___, ...facts} = localised;
  expect(design).toMatchObject(facts);
  expect(localised).toMatchObject({number: 7, status: {id: 'implemented'}});
});

it('knows where its own title stands', () => {
  expect(read(original, '\n\n# Le cache\n').localised.titleLine).toBe(3);
  expect('titleLine' in read(original, 'Rien.\n').localised).toBe(false);
});

it.each([
  ['of the same depths', '# T\n\n## A\n\n## B\n\n## C\n', ['A', 'B', 'C']],
  ['of other depths', '# T\n\n## A\n\n### B\n\n## C\n', undefined],
  ['of another number', '# T\n\n## A\n', undefined],
])('takes headings %s for those of the original', (_, translation, headings) => {
  const {design, file, localised} = read(original, translation);
  expect(toTranslatedHeadings(design, file, localised.titleLine)).toEqual(headings);
});

it('takes texts for machines from the translation, and the address from the original', () => {
  const front = (text: string, slug: string) =>
    `---\nslug: ${slug}\ndescription: ${text}\nsidebar_label: ${text}\nhide_title: true\n---\n# T\n`;
  const {localised} = read(front('Cache', '/cache'), front('Le cache', '/le-cache'));
  expect(localised.pageSettings).toEqual({
    slug: '/cache',
    description: 'Le cache',
    sidebarLabel: 'Le cache',
    hidesTitle: true,
  });
  expect(localised.address).toBe('cache');
});
