import {listReplacements, type Replacement} from '../relations/replacements.ts';
import {printable} from '../text/printable.ts';
import type {Design} from '../types.ts';

/** Which design replaced which, as a graph in the language of Graphviz. */
export function formatDot(designs: readonly Design[]): string {
  const {nodes, edges} = toGraph(designs);
  const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const lines = [
    'rankdir = LR;',
    'node [shape = box];',
    ...nodes.map((design) => {
      const label = toLabel(design).map((line) => quote(line).slice(1, -1));
      return `${quote(printable(design.id))} [label = "${label.join('\\n')}"];`;
    }),
    ...edges.map(
      ({older, newer}) =>
        `${quote(printable(older))} -> ${quote(printable(newer))} [label = "replaced by"];`,
    ),
  ];
  return `digraph designs {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** The same as a flowchart of Mermaid, which GitHub shows in Markdown. */
export function formatMermaid(designs: readonly Design[]): string {
  const {nodes, edges} = toGraph(designs);
  const names = new Map(nodes.map(({id}, at) => [id, `d${at + 1}`]));
  const lines = [
    ...nodes.map((design) => {
      const label = toLabel(design).map(escapeMermaid).join('<br/>');
      return `${names.get(design.id)}["${label}"]`;
    }),
    ...edges.map(({older, newer}) => `${names.get(older)} -->|replaced by| ${names.get(newer)}`),
  ];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

interface Graph {
  readonly nodes: readonly Design[];
  readonly edges: readonly Replacement[];
}

// Designs that neither replace anything nor are replaced would hide the others.
function toGraph(designs: readonly Design[]): Graph {
  const edges = listReplacements(designs);
  const named = new Set(edges.flatMap(({older, newer}) => [older, newer]));
  return {nodes: designs.filter(({id}) => named.has(id)), edges};
}

function toLabel({title, number, status}: Design): readonly string[] {
  const name = number === undefined ? title : `${number} ${title}`;
  return [name, ...(status.id === undefined ? [] : [status.id])].map(printable);
}

// Mermaid reads many marks as its own, and all of them by their numbers.
function escapeMermaid(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} .,:()/_-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
