import fc from 'fast-check';
import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {parseHtml} from '../../../plugin/render/html/parse-html.ts';
import {cpuTimeSince} from '../../growth.ts';
import {findRunning} from './find-running.ts';
import {html, renderText} from './render.ts';

const trusted = (markdown: string) => html(markdown, {isSafe: false});

describe('placeholders', () => {
  it.each([
    ['Set <memberName> and <cluster_id>', '<p>Set &#x3C;memberName> and &#x3C;cluster_id></p>'],
    ['Hi <your name>', '<p>Hi &#x3C;your name></p>'],
    ['See <link to issue>', '<p>See &#x3C;link to issue></p>'],
    ['A <link> at <time>', '<p>A &#x3C;link> at &#x3C;time></p>'],
    ['An <object name> of <title>', '<p>An &#x3C;object name> of &#x3C;title></p>'],
    ['List<b> of <i>', '<p>List&#x3C;b> of &#x3C;i></p>'],
    ['Ends </here>', '<p>Ends &#x3C;/here></p>'],
    ['a<br>b', '<p>a<br>b</p>'],
    ['<node_ip>\nis here', '<p>&#x3C;node_ip>\nis here</p>'],
    ['<code>Map<Key></code>', '<p><code>Map&#x3C;Key></code></p>'],
    ['a `</b>` and <b> alone', '<p>a <code>&#x3C;/b></code> and &#x3C;b> alone</p>'],
    ['`<name>` {braces}', '<p><code>&#x3C;name></code> {braces}</p>'],
    [
      '| <name> |\n|--|\n| x |',
      '<table><thead><tr><th>&#x3C;name></th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>',
    ],
  ])('shows %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
    expect(trusted(markdown)).toBe(expected);
  });
});

describe('allowed HTML', () => {
  it.each([
    ['<b>x</b> <sup>2</sup> <kbd>k</kbd>', '<p><b>x</b> <sup>2</sup> <kbd>k</kbd></p>'],
    ['<a name="here"></a> x', '<p><a id="here"></a> x</p>'],
    ['<a id="z"/> after', '<p><a id="z"></a> after</p>'],
    ['<p align="center">x</p>', '<p align="center">x</p>'],
    ['<img src="a.png" width="52%">', '<img src="a.png" width="52%">'],
    [
      '<details open>\n<summary>S</summary>\n\n**x**\n\n</details>',
      '<details open>\n<summary>S</summary>\n<p><strong>x</strong></p>\n</details>',
    ],
    [
      '<table>\n <tr>\n <td width="3">x</td>\n </tr>\n</table>',
      '<table><tbody><tr><td width="3">x</td></tr></tbody></table>',
    ],
    ['<tr><td>x</td></tr>', 'x'],
    ['<center>x</center>', '<p>x</p>'],
    ['a <!-- hidden --> b\n\n<!-- all\n\nhidden -->', '<p>a  b</p>'],
    ['<p>one<p>two</p>', '<p>one</p><p>two</p>'],
    ['<pre>\na\n  b\n</pre>', '<pre>a\n  b\n</pre>'],
    ['<picture><source srcset="b.png"><img src="a.png"></picture>', '<p><img src="a.png"></p>'],
    ['<p style="x" class="y" data-z="1" onclick="w()">a</p>', '<p>a</p>'],
  ])('writes %j anew', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('what no reader should see', () => {
  it.each([
    ['a <script>if (1<2) run()</script> b', '<p>a  b</p>'],
    ['<script>\nx\n\ny</script>\n\nrest', '<p>rest</p>'],
    ['<style>* {display: none}</style>\n\nrest', '<p>rest</p>'],
    ['a <svg><circle r="1"/></svg> b', '<p>a  b</p>'],
    ['a <math><mi>x</mi></math> b', '<p>a  b</p>'],
  ])('goes with all that %j holds', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each(
    'title textarea style xmp plaintext iframe script noembed noframes select template svg math'.split(
      ' ',
    ),
  )('an unclosed <%s> swallows nothing', (name) => {
    const page = html(`a <${name}> b\n\nrest`);
    expect(page).toBe(`<p>a &#x3C;${name}> b</p>\n<p>rest</p>`);
    expect(trusted(`a <${name}> b\n\nrest`)).toBe(page);
  });
});

describe('trusted HTML', () => {
  it.each([
    ['<p style="color:red" class="x">a</p>', '<p style="color:red" class="x">a</p>'],
    [
      '<iframe src="https://video.example"></iframe>',
      '<iframe src="https://video.example"></iframe>',
    ],
    ['a <script>if (1<2) run()</script>', '<p>a <script>if (1<2) run()</script></p>'],
    ['<p onclick="run()">a</p>', '<p>a</p>'],
    ['<p ref="x" data-design-block="">a</p>', '<p>a</p>'],
    ['<iframe src="javascript:run()"></iframe>', '<iframe></iframe>'],
  ])('writes %j', (markdown, expected) => {
    expect(trusted(markdown)).toBe(expected);
  });
});

// What is deeper than this overflows the stack of what works on trees.
function depthOf(node: {readonly children?: readonly object[]}): number {
  return 1 + Math.max(0, ...(node.children ?? []).map(depthOf));
}

describe('bounds', () => {
  it.each([
    [`${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}`],
    [`${'<b><i><u><s>'.repeat(500)}deep${'</s></u></i></b>'.repeat(500)}`],
  ])('nests no deeper than can be shown: %.20s…', (markdown) => {
    const {tree} = renderText(markdown);
    expect(depthOf(tree)).toBeLessThan(500);
    expect(toHtml(tree)).toContain('deep');
  });

  it.each([
    [`${'> '.repeat(2000)}deep`],
    [Array.from({length: 500}, (_, at) => `${' '.repeat(2 * at)}- deep`).join('\n')],
  ])('nests no deeper than markdown-it does, which stops there: %.20s…', (markdown) => {
    expect(depthOf(renderText(markdown).tree)).toBeLessThan(500);
  });

  it('opens no element again and again', () => {
    const open = Array.from({length: 300}, (_, at) => `<b title="${at}">`).join('');
    const {tree} = renderText(`${open}\n\n${'word\n\n'.repeat(300)}</b>`);
    expect(toHtml(tree).match(/<b /g)?.length ?? 0).toBeLessThan(300 * 25);
  });

  it.each([
    ['<b '.repeat(30_000)],
    ['<!--'.repeat(30_000)],
    ['</b>'.repeat(30_000)],
    ['<a title="'.repeat(20_000)],
    ['http://a.b/ '.repeat(20_000)],
    ['http://! '.repeat(30_000)],
    [`http://a.b/${')'.repeat(50_000)}`],
    ['a@'.repeat(50_000)],
    [`${'a'.repeat(100_000)}@`],
    ['[http://a.b '.repeat(10_000)],
    ['~'.repeat(50_000)],
    ['~a '.repeat(30_000)],
    ['www.'.repeat(30_000)],
    ['`a [ '.repeat(20_000)],
    ['$a '.repeat(30_000)],
    [`${'[^a] '.repeat(20_000)}\n\n[^a]: b`],
    [`# ${'{#'.repeat(30_000)}}`],
    ['> [!NOTE]\n> x\n\n'.repeat(5_000)],
    [':a'.repeat(50_000)],
  ])('reads %.12j… in a time that grows with its length', (markdown) => {
    const start = process.cpuUsage();
    renderText(markdown, {hasMath: true});
    expect(cpuTimeSince(start)).toBeLessThan(15_000);
  });
});

describe('any soup of HTML', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'<b> </b> <script> </script> <style> </style> <table> <tr> <td> </table> <p> </p> <a</a> <button> </button>'.split(
          ' ',
        ),
        ...'<svg> </svg> <math> <mtext> <mglyph> <select> </select> <textarea> </textarea> <title> </title> <template>'.split(
          ' ',
        ),
        ...'<noscript> <plaintext> <iframe> </iframe> <xmp> </template> <details> <summary> </details> <li> <ul> </ul>'.split(
          ' ',
        ),
        ...'<h2> </h2> <div> </div> <pre> </pre> <code> </code> <form> <input> <dl> <dt> <dd> <ruby> <rt> <section> </section>'.split(
          ' ',
        ),
        ...'<caption> <colgroup> <col> <thead> <tbody> </tbody> <th> <figure> <hr> <br> <nobr> <font> <sup> </sup>'.split(
          ' ',
        ),
      ),
      fc.constantFrom(
        '<a href="javascript:x">',
        '<a href="/y">',
        '</a>',
        '<img src=x onerror=x>',
        '<p onclick="x">',
        '<a title="<script>">',
        '<a href=\'x" onclick="y\'>',
        '<![CDATA[',
        ']]>',
        '<?x',
        '<!--',
        '-->',
        '<',
        '>',
        '"',
        "'",
        '\n',
        '\n\n',
        '\n> ',
        '\n- ',
        '\n- [ ] ',
        '## ',
        '`',
        '```\n',
        '[x](y)',
        '![',
        '](x)',
        '[^1]',
        '\n\n[^1]: ',
        '> [!NOTE]\n> ',
        '~~',
        '**',
        '&lt;',
        '&#x6a;',
        ':::note\n',
        'text',
        '|',
        '\n|--|\n',
        'www.a.bc',
        'https://a.b',
      ),
    ),
    {maxLength: 16},
  );

  it('holds nothing that runs', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(pieces, (chosen) => {
        expect(findRunning(html(chosen.join('')))).toEqual([]);
        trusted(chosen.join(''));
      }),
      {numRuns: 200},
    );
  });

  it('is a tree that HTML can write: written and read again it is the same', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(pieces, (chosen) => {
        const {tree} = renderText(chosen.join(''), {hasMermaid: false});
        const written = toHtml(tree);
        expect(toHtml(parseHtml(written))).toBe(written);
      }),
      {numRuns: 1000},
    );
  });
});
