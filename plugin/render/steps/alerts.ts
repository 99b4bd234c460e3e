import type {Element, Root} from 'hast';

/** GitHub's five alerts, and which admonition of Docusaurus' theme looks like each. */
const looks: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  important: 'info',
  warning: 'warning',
  caution: 'danger',
};

/**
 * A quotation that begins with `[!NOTE]` in a line of its own becomes an alert. As on GitHub only
 * where it is neither in a list nor in another quotation, and has something to say.
 */
export function makeAlerts(tree: Root): void {
  tree.children = tree.children.map((node) =>
    node.type === 'element' && node.tagName === 'blockquote' ? (readAlert(node) ?? node) : node,
  );
}

function readAlert({children}: Element): Element | undefined {
  const at = children.findIndex(({type}) => type === 'element');
  const paragraph = children[at];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
  const [first, ...more] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const [mark, kind = ''] =
    /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i.exec(first.value) ?? [];
  if (mark === undefined) return undefined;
  const rest = first.value.slice(mark.length);
  // Behind the mark the line is empty, but for a line break.
  const isAlone = mark.endsWith('\n') || more.length === 0 || isBreak(more[0]);
  const own = [...(rest === '' ? [] : [{...first, value: rest}]), ...withoutBreak(more)];
  const others = children.slice(at + 1);
  const hasContent = own.length > 0 || others.some(({type}) => type === 'element');
  if (!isAlone || !hasContent) return undefined;
  const name = kind.toLowerCase();
  return {
    type: 'element',
    tagName: 'alert',
    properties: {type: looks[name] ?? 'note', alert: name},
    children: own.length > 0 ? [{...paragraph, children: own}, ...others] : others,
  };
}

// The one at the end of the line of the mark.
function withoutBreak(nodes: Element['children']): Element['children'] {
  const [first, next, ...rest] = nodes;
  if (!isBreak(first)) return nodes;
  if (next?.type !== 'text') return nodes.slice(1);
  return [{...next, value: next.value.trimStart()}, ...rest];
}

function isBreak(node: Element['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
