import MarkdownIt from 'markdown-it';
import {expect, it} from 'vitest';
import {isSafeUrl} from '../../../../plugin/core/text/safe-url.ts';
import {toStandaloneMarkdown} from '../../../../plugin/render/standalone/standalone-markdown.ts';
import {findRunning} from '../../render/find-running.ts';

const page = 'https://x.example/p';
const linkOf = (url: string) => (url.includes('lost') ? undefined : `https://x.example/${url}`);
const alone = (markdown: string, level = 4) => toStandaloneMarkdown(markdown, level, page, linkOf);

it.each([
  ['a link', 'See [b](b.md).', 'See [b](https://x.example/b.md).'],
  ['its title', '[b](b.md "B")', '[b](https://x.example/b.md "B")'],
  ['an address in brackets', '[b](<b.md>)', '[b](https://x.example/b.md)'],
  ['an address with brackets', '[b](b_(c).md)', '[b](<https://x.example/b_(c).md>)'],
  ['a picture', '![b](b.png)', '![b](https://x.example/b.png)'],
  [
    'a picture in a link',
    '[![b](b.png)](c)',
    '[![b](https://x.example/b.png)](https://x.example/c)',
  ],
  ['a definition', '[b]\n\n[b]: b.md "B"', '[b]\n\n[b]: https://x.example/b.md "B"'],
  ['HTML', '<a title="t" href="b.md">b</a>', '<a title="t" href="https://x.example/b.md">b</a>'],
  ['HTML without quotes', '<img src=b.png>', '<img src="https://x.example/b.png">'],
  ['a block of HTML', "<p>\n<a href='b'>b</a>", '<p>\n<a href="https://x.example/b">b</a>'],
  ['a list', '- a\n  - [b](b.md)', '- a\n  - [b](https://x.example/b.md)'],
  ['a table', '| a |\n|---|\n| [b](b) |', '| a |\n|---|\n| [b](https://x.example/b) |'],
])('makes addresses whole in %s', (_, markdown, expected) => {
  expect(alone(markdown)).toBe(expected);
});

it.each([
  ['a link', '[b](lost.md)', '[b](https://x.example/p)'],
  ['a picture', '![b](lost.png)', '[b](https://x.example/p)'],
  ['HTML', '<a href="lost">b</a>', '<a href="https://x.example/p">b</a>'],
])('leads to the design where %s leads nowhere', (_, markdown, expected) => {
  expect(alone(markdown)).toBe(expected);
});

it.each([
  ['code', 'Write `[b](b.md)` and ``<!-- ` -->``.'],
  ['a fence', 'A\n\n```md\n[b](b.md) <!-- c -->\n# d\n```\n\nB'],
  ['indented code', 'A\n\n    [b](b.md)\n\nB'],
  ['a fence in a list', '- a\n  ```\n  [b](b.md)\n  ```\n- c'],
  ['autolinks', '<https://a.example> and <ada@a.example>'],
])('leaves %s as written', (_, markdown) => {
  expect(toStandaloneMarkdown(markdown, 4, page, () => 'https://changed.example')).toBe(markdown);
});

it('does not take a backtick of one paragraph for the end of code in another', () => {
  expect(alone('A ` b.\n\n[c](c.md) <!-- d -->\n\nE ` f.')).toBe(
    'A ` b.\n\n[c](https://x.example/c.md) \n\nE ` f.',
  );
});

it.each([
  ['in a line', 'a <!-- b --> c', 'a  c'],
  ['that goes on in the next line', 'a <!-- b\nc --> d', 'a  d'],
  ['of many lines', 'a\n\n<!-- b\n\nc -->\n\nd', 'a\n\nd'],
  ['never closed', 'a\n\n<!-- b\n\nc', 'a'],
])('leaves out a comment %s', (_, markdown, expected) => {
  expect(alone(markdown)).toBe(expected);
});

it.each([
  ['# A\n\n### B', 4, '#### A\n\n###### B'],
  ['### A\n\n#### B', 4, '#### A\n\n##### B'],
  ['###### A ######', 4, '#### A ######'],
  ['A\nB\n---\n\nc', 5, '##### A B\n\nc'],
  ['> # A', 4, '> # A'],
])('begins the headings of %j at level %i', (markdown, level, expected) => {
  expect(alone(markdown, level)).toBe(expected);
});

it('closes a fence that nobody closed, and shows a tag that nobody closed', () => {
  expect(alone('a\n\n~~~\nb')).toBe('a\n\n~~~\nb\n~~~');
  expect(alone('a\n\n<script>\nb')).toBe('a\n\n&lt;script>\nb');
});

it('shows placeholders and escaped marks', () => {
  expect(alone(String.raw`\[b](b.md) and \`[x\`](<c)`)).toBe(
    String.raw`\[b](b.md) and \`[x\`](\<c)`,
  );
  expect(alone('A <name> and <your-id>.')).toBe('A &lt;name> and &lt;your-id>.');
});

// As another reader of Markdown shows it, with HTML and all.
const reader = new MarkdownIt({html: true});
reader.validateLink = () => true;
const long = 'a'.repeat(2100);

it.each([
  ['a script', 'a\n\n<script>alert(1)</script>\n\nb'],
  ['a script in a line', 'a <script>alert(1)</script> b'],
  ['a handler', '<img src="https://a.example/b.png" onerror="alert(1)">'],
  ['a handler in a line', 'a <b onclick=alert(1)>b</b>'],
  ['a handler in a tag that is never closed', '<div onclick=alert(1)\n\nb > c'],
  ['a handler in a long tag', `a <b onclick=alert(1) ${long}>b</b>`],
  [
    'a frame, a style, an object',
    '<iframe src=x></iframe>\n\n<style>p{}</style>\n\n<object data=x>',
  ],
  ['a link', '[a](javascript:alert(1))'],
  ['a link that is no page', '[a](pathname://javascript:alert(1))'],
  ['a link wrapped twice', '[a](PathName://pathname://javascript:alert(1))'],
  ['a link with references', '[a](java&#115;cript&colon;alert(1))'],
  ['a link in brackets', '[a](<pathname://javascript:alert(1)>)'],
  ['a link behind a stray bracket', 'b] [a](javascript:alert(1)) ](javascript:alert(1))'],
  ['an autolink', '<javascript:alert(1)> <pathname://javascript:alert(1)>'],
  ['a definition', '[a]\n\n[a]: javascript:alert(1)'],
  ['a definition in a quote', '> [a]\n>\n> [a]: javascript:alert(1)'],
  [
    'a definition in a list',
    '- [a]\n\n  [a]: javascript:alert(1)\n- [b]: javascript:alert(2)\n\n[b]',
  ],
  ['a definition in two lines', '[a\\]]\n\n[a\\]]:\njavascript:alert(1)'],
  ['an address of HTML', '<a href="pathname://javascript:alert(1)">a</a>'],
  [
    'an address of HTML behind one in a title',
    '<a title=" href=" href="javascript:alert(1)">a</a>',
  ],
  ['an address of HTML that breaks out', `<a href='x" onclick="alert(1)' onclick=alert(2)>a</a>`],
  ['an address of HTML with references', "<a href='java&#x73;cript&colon;alert(1)'>a</a>"],
])('leaves nothing of %s that would run', (_, markdown) => {
  const html = toStandaloneMarkdown(markdown, 4, page, (url, kind) =>
    isSafeUrl(url, kind) ? `https://x.example/${url}` : undefined,
  );
  expect(html).toBeDefined();
  // Docusaurus takes the mark off, wherever it meets it.
  const running = (text: string) =>
    findRunning(reader.render(text).replaceAll(/pathname:\/\//gi, ''));
  expect(running(html ?? '')).toEqual([]);
  expect(running(markdown)).not.toEqual([]);
});
