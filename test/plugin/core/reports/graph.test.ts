import {describe, expect, it} from 'vitest';
import {formatDot, formatMermaid} from '../../../../plugin/core/reports/graph.ts';
import {readFolder} from '../read.ts';

const design = (title: string, status: string, more = '') =>
  `---\nstatus: ${status}\n${more}---\n# ${title}\n\n## Summary\n\nText.\n`;

const {designs} = readFolder({
  '1-queue.md': design('Queues', 'superseded'),
  '2-stream.md': design('Streams', 'done', 'replaces: [1]\nsee-also: [3]\n'),
  '3-apart.md': design('Apart', 'done'),
  'bus.md': design('A bus', 'draft', 'replaces: ["2-stream.md"]\n'),
});

it('is drawn by Graphviz: what was replaced, and by what', () => {
  expect(formatDot(designs)).toBe(`digraph designs {
  rankdir = LR;
  node [shape = box];
  "1-queue" [label = "1 Queues\\nsuperseded"];
  "2-stream" [label = "2 Streams\\ndone"];
  "bus" [label = "A bus\\ndraft"];
  "1-queue" -> "2-stream" [label = "replaced by"];
  "2-stream" -> "bus" [label = "replaced by"];
}
`);
});

it('is drawn by Mermaid', () => {
  expect(formatMermaid(designs)).toBe(`flowchart LR
  d1["1 Queues<br/>superseded"]
  d2["2 Streams<br/>done"]
  d3["A bus<br/>draft"]
  d1 -->|replaced by| d2
  d2 -->|replaced by| d3
`);
});

it('is empty where nothing was replaced', () => {
  const [only] = designs.slice(2);
  expect([formatDot(only ? [only] : []), formatMermaid([])]).toEqual([
    'digraph designs {\n  rankdir = LR;\n  node [shape = box];\n}\n',
    'flowchart LR\n',
  ]);
});

describe('a title', () => {
  it.each([
    ['A "quoted" one', '"1 A \\"quoted\\" one\\ndone"', '1 A #34;quoted#34; one'],
    ['Back\\\\slash', '"1 Back\\\\slash\\ndone"', '1 Back#92;slash'],
    ['a &lt;b&gt; --> c', '"1 a <b> --> c\\ndone"', '1 a #60;b#62; --#62; c'],
    ['x](y) ; end', '"1 x](y) ; end\\ndone"', '1 x#93;(y) #59; end'],
    ['Größe 漢字 é', '"1 Größe 漢字 é\\ndone"', '1 Größe 漢字 é'],
    ['\\`code\\` #1;', '"1 `code` #1;\\ndone"', '1 #96;code#96; #35;1#59;'],
    ['\u001b[31mred\u202e', '"1 �[31mred�\\ndone"', '1 #65533;#91;31mred#65533;'],
  ])('%j is text and no syntax', (title, dot, mermaid) => {
    const set = readFolder({
      '1-old.md': design(title, 'done'),
      '2-new.md': design('B', 'done', 'replaces: [1]\n'),
    });
    expect(formatDot(set.designs)).toContain(`"1-old" [label = ${dot}];`);
    expect(formatMermaid(set.designs)).toContain(`d1["${mermaid}<br/>done"]`);
  });
});
