import {expect, it} from 'vitest';
import {englishTexts} from '../../../../plugin/site/content/texts.ts';
import {toAddressOf, toFileAddress} from '../../../../plugin/site/links/addresses.ts';
import {toLlmsFile} from '../../../../plugin/site/published/llms-file.ts';
import {toMarkdownAddresses} from '../../../../plugin/site/published/markdown-files.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

function llmsOf(texts: Readonly<Record<string, string>>, index = {}) {
  const content = toContent(texts, {options: toPluginOptions({index})});
  const siteConfig = {url: 'https://x.example', trailingSlash: undefined};
  return toLlmsFile(content, {
    addressOf: toAddressOf(siteConfig, '/'),
    fileAddressOf: (address) => toFileAddress(address, siteConfig.url),
    markdown: toMarkdownAddresses(content, '/design'),
  });
}

it('lists designs by status with their summaries, and says what was replaced', () => {
  const texts = {
    '1-superseded.md': design('A', 'superseded by [2](2-implemented.md)'),
    '2-implemented.md': design('B [x]', 'implemented', 'It is *kept*,\nfor ever.'),
    '3-rejected.md': design('C', 'rejected'),
    '4-no-status.md': '# D\n\n## Summary\n\nNo status.\n',
    '5-draft.md': `---\ndraft: true\n---\n${design('Hidden', 'implemented')}`,
    '6-unlisted.md': `---\nunlisted: true\n---\n${design('Hidden', 'implemented')}`,
    '7-description.md': `---\ndescription: Told otherwise.\n---\n${design('G', 'implemented')}`,
    '8-with-parts/README.md': design('H', 'implemented'),
    '8-with-parts/tasks.md': '# Tasks of H\n',
    'guide.md': '# How to write\n\nIt is easy.\n',
  };
  expect(llmsOf(texts, {title: 'Our designs', description: 'All of\nthem.'})).toBe(`# Our designs

> All of them.

## Implemented

- [2. B \\[x\\]](https://x.example/design/2-implemented.md): [Implemented] It is kept, for ever.
- [7. G](https://x.example/design/7-description.md): [Implemented] Told otherwise.
- [8. H](https://x.example/design/8-with-parts.md): [Implemented] About H.

## Rejected

- [3. C](https://x.example/design/3-rejected.md): [Rejected] About C.

## Superseded

- [1. A](https://x.example/design/1-superseded.md): [Superseded] Replaced by 2. B \\[x\\]. About A.

## ${englishTexts.noStatus}

- [4. D](https://x.example/design/4-no-status.md): No status.

## Optional

- [How to write](https://x.example/design/guide.md): It is easy.
`);
});

it('has a title where there is nothing else', () => {
  expect(llmsOf({})).toBe('# Designs\n');
});
