import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findRunning} from './find-running.ts';
import {render} from './render.ts';

async function html(markdown: string, mode: 'safe' | 'trusted' = 'safe') {
  return (await render(markdown, {html: mode})).html;
}

describe('placeholders', () => {
  it.each([
    ['Set <memberName> and <cluster_id>', '<p>Set &lt;memberName&gt; and &lt;cluster_id&gt;</p>'],
    ['Hi <your name>', '<p>Hi &lt;your name&gt;</p>'],
    ['See <link to issue>', '<p>See &lt;link to issue&gt;</p>'],
    ['A <link> at <time>', '<p>A &lt;link&gt; at &lt;time&gt;</p>'],
    ['An <object name> of <title>', '<p>An &lt;object name&gt; of &lt;title&gt;</p>'],
    ['List<b> of <i>', '<p>List&lt;b&gt; of &lt;i&gt;</p>'],
    ['Ends </here>', '<p>Ends &lt;/here&gt;</p>'],
    ['a<br>b', '<p>a<br/>b</p>'],
    ['<node_ip>\nis here', '<p>&lt;node_ip&gt;\nis here</p>'],
    ['<code>Map<Key></code>', '<p><code>Map&lt;Key&gt;</code></p>'],
    [
      '| <name> |\n|--|\n| x |',
      '<table><thead><tr><th>&lt;name&gt;</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>',
    ],
    ['`<name>` {braces}', '<p><code>&lt;name&gt;</code> {braces}</p>'],
  ])('shows %j', async (markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
    expect(await html(markdown, 'trusted')).toBe(expected);
  });
});

describe('allowed HTML', () => {
  it.each([
    ['<b>x</b> <sup>2</sup>', '<p><b>x</b> <sup>2</sup></p>'],
    ['<a name="here"></a> x', '<p><a id="here"></a> x</p>'],
    ['<a id="z"/> after', '<p><a id="z"></a> after</p>'],
    ['<p align="center">x</p>', '<p align="center">x</p>'],
    [
      '<details open>\n<summary>S</summary>\n\n**x**\n\n</details>',
      '<details open="">\n<summary>S</summary>\n<p><strong>x</strong></p>\n</details>',
    ],
    [
      '<table>\n <tr>\n <td width="3">x</td>\n </tr>\n</table>',
      '<table><tbody><tr><td width="3">x</td></tr></tbody></table>',
    ],
    ['<tr><td>x</td></tr>', 'x'],
    ['<p>a\n\n```mermaid\nb\n```', '<div>a\n<mermaid-diagram value="b"></mermaid-diagram>\n</div>'],
    ['<center>x</center>', '<p>x</p>'],
    ['a <!-- hidden --> b\n\n<!-- all\n\nhidden -->', '<p>a  b</p>'],
    ['<p>one<p>two</p>', '<p>one</p><p>two</p>'],
  ])('keeps %j', async (markdown, expected) => {
    expect((await html(markdown)).trim()).toBe(expected);
  });
});

it('keeps code with a link in it out of the hands of the theme, which would make it a block', async () => {
  const components = {code: () => 'block'};
  const {html: page} = await render(
    'a <code>[b](https://c.d)</code> `e`',
    {},
    undefined,
    components,
  );
  expect(page).toBe('<p>a <code><a href="https://c.d">b</a></code> block</p>');
});

describe('trusted HTML', () => {
  it.each([
    ['<p style="color:red" class="x">a</p>', '<p style="color:red" class="x">a</p>'],
    [
      '<iframe src="https://video.example"></iframe>',
      '<iframe src="https://video.example"></iframe>',
    ],
    ['a <script>if (1<2) run()</script>', '<p>a <script>if (1<2) run()</script></p>'],
  ])('keeps %j', async (markdown, expected) => {
    expect(await html(markdown, 'trusted')).toBe(expected);
  });

  it.each([
    ['a handler, which crashes React', '<p onclick="run()">a</p>', '<p>a</p>'],
    ['a ref, which crashes React', '<p ref="x">a</p>', '<p>a</p>'],
    ['a style that no parser takes', '<p style="{{x">a</p>', '<p>a</p>'],
    ['a style with half a comment', '<p style="color:red/*">a</p>', '<p>a</p>'],
    ['a style that takes long to read', `<p style="${'a:a'.repeat(5000)}{">a</p>`, '<p>a</p>'],
  ])('drops %s', async (_reason, markdown, expected) => {
    expect(await html(markdown, 'trusted')).toBe(expected);
  });
});

describe('any soup of HTML', () => {
  // No `:::` and no `<!--`: micromark's development build, which only Vitest loads, has an assertion that
  // some of their uses fail.
  const pieces = fc.array(
    fc.constantFrom(
      ...'<b> </b> <script> </script> <style> </style> <table> <tr> <td> </table> <p> </p> <a</a>'.split(
        ' ',
      ),
      ...'<svg> </svg> <math> <select> </select> <textarea> </textarea> <title> </title> <template>'.split(
        ' ',
      ),
      ...'<noscript> <plaintext> <iframe> </iframe> <xmp> </template> <details> <summary> <li>'.split(
        ' ',
      ),
      '<a href="javascript:x">',
      '</a>',
      '<img src=x onerror=x>',
      '<p onclick="x">',
      '<a title="<script>">',
      '<a href=\'x" onclick="y\'>',
      '<![CDATA[',
      ']]>',
      '<?x',
      '<',
      '>',
      '"',
      "'",
      '\n',
      '\n\n',
      '\n> ',
      '\n- ',
      '## ',
      '`',
      '[x](y)',
      '![',
      '](x)',
      '&lt;',
      ':x[',
      ']',

      'text',
      '|',
      '\n|--|\n',
    ),
    {maxLength: 14},
  );

  it('renders, and holds nothing that runs', {timeout: 60_000}, async () => {
    const property = fc.asyncProperty(pieces, async (chosen) => {
      const markdown = chosen.join('');
      expect(findRunning(await html(markdown))).toEqual([]);
      await html(markdown, 'trusted');
    });
    await fc.assert(property, {numRuns: 150});
  });
});
