import {expect, it} from 'vitest';
import {toAddressOf} from '../../../../plugin/site/links/addresses.ts';
import {toCollectionHead, toDesignHead} from '../../../../plugin/site/pages/head-props.ts';
import {toContent} from '../content.ts';

const settings = {
  addressOf: toAddressOf({url: 'https://x.example', trailingSlash: undefined}, '/'),
  index: '/design',
  indexTitle: 'Designs',
};

function headOf(text: string, more: object = {}) {
  const content = toContent({'1-shown.md': text});
  const [found] = content.set.designs;
  if (!found) throw new Error('one document gives one design');
  return toDesignHead({...found, ...more}, '/design/1-shown', content, settings);
}

it('leaves out what is not known', () => {
  const head = headOf('# A\n\n## Summary\n\nAbout A.\n');
  expect(head).toMatchObject({title: 'A', type: 'article', published: null, modified: null});
  expect(Object.keys(JSON.parse(head.structuredData))).toEqual([
    ...['@context', '@type', '@id', 'url', 'mainEntityOfPage', 'headline', 'name', 'description'],
    ...['isPartOf'],
  ]);
});

it('takes no date that is no day', () => {
  const head = headOf('---\ncreation-date: soon\nlast-updated: 2024-01-02\n---\n\n# A\n');
  expect([head.published, head.modified]).toEqual([null, '2024-01-02']);
});

it.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>'])(
  'is safe in a script, whatever the title: %s',
  (title) => {
    const {structuredData} = headOf('# A\n', {title});
    expect(structuredData).not.toContain('<');
    expect(JSON.parse(structuredData).headline).toBe(title);
  },
);

it('makes the index the whole, and other pages parts of it', () => {
  const index = toCollectionHead({title: 'Designs'}, '/design', settings);
  const notes = toCollectionHead({title: 'News'}, '/design/release-notes', settings);
  expect(JSON.parse(index.structuredData).isPartOf).toBeUndefined();
  expect(JSON.parse(notes.structuredData)).toMatchObject({
    name: 'News',
    isPartOf: {'@id': 'https://x.example/design'},
  });
});
