import {expect, it} from 'vitest';
import {toNewDesign} from '../../../../../plugin/site/pages/index/new-design.ts';
import {toContent} from '../../content.ts';

const options = {repositoryUrl: 'https://github.com/org/repo'};
const template = `<!--
  Copy this file and fill in every section.
  1. Ask in the channel first.
-->
# NNNN: Title

- Status: draft | accepted
- Date: YYYY-MM-DD

## Summary

What is it about?
`;

function newOf(texts: Readonly<Record<string, string>>, given = options) {
  const content = toContent(texts);
  const file = content.folder.files.find(({path}) => path === content.set.template);
  return toNewDesign({...content, ...(file ? {template: {name: file.path, file}} : {})}, given);
}

const folder = {
  '_template.md': template,
  '0003-draft.md': '# A\n\n- Status: draft\n',
  '0017-accepted.md': '# B\n\n- Status: accepted\n',
};

it('begins with the next number and the template', () => {
  const found = newOf(folder);
  expect(found?.name).toBe('0018-new-design.md');
  const url = new URL(found?.url ?? '');
  expect(url.origin + url.pathname).toBe('https://github.com/org/repo/new/main/design');
  expect(url.searchParams.get('filename')).toBe('0018-new-design.md');
  expect(url.searchParams.get('value')).toContain(
    '# 0018: New design\n\n- Status: draft\n- Date: YYYY-MM-DD\n\n## Summary',
  );
  expect(found?.template).toBeNull();
});

it('tells what the template tells authors', () => {
  expect(newOf(folder)?.instructions).toBe(
    'Copy this file and fill in every section.\n1. Ask in the channel first.',
  );
});

it('leaves a long template to be copied', () => {
  const long = `${template}\n${'A word. '.repeat(2000)}`;
  const found = newOf({...folder, '_template.md': long});
  expect(found?.url).toBe(
    'https://github.com/org/repo/new/main/design?filename=0018-new-design.md',
  );
  expect(found?.template?.permalink).toBe('/design/_template');
  expect(found?.template?.text).toContain('# 0018: New design');
});

it.each([
  ['plain names', {'cache.md': '# A\n\n- Status: draft\n'}, 'new-design.md'],
  [
    'dates',
    {
      '2020-01-02-ovens.md': '# A\n\n- Status: draft\n',
      '2020-02-03-bread.md': '# B\n\n- Status: draft\n',
    },
    'YYYY-MM-DD-new-design.md',
  ],
  [
    'folders',
    {
      '12-ovens/README.md': '# A\n\n- Status: draft\n',
      '13-bread/README.md': '# B\n\n- Status: draft\n',
    },
    '14-new-design/README.md',
  ],
])('is named like the others: %s', (_, texts, name) => {
  const found = newOf(texts);
  expect([found?.name, found?.instructions, found?.template]).toEqual([name, null, null]);
});

it('does not take the number of a draft that is not shown', () => {
  const content = toContent(folder);
  const drafts = ['x/0041-hidden.md', 'notes.md'];
  expect(toNewDesign({...content, drafts}, options)?.name).toBe('0042-new-design.md');
});

it('is not offered where nobody knows the repository', () => {
  expect(newOf(folder, {} as typeof options)).toBeNull();
});
