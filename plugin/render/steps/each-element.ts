import type {Element, Root} from 'hast';

/**
 * Visits every element, from the outside in, and continues with what replaced it. Written
 * out, since `unist-util-visit` took a third of the time that rendering takes.
 */
export function eachElement(
  parent: Root | Element,
  call: (element: Element, index: number, parent: Root | Element) => void,
): void {
  // By number: a call may replace the child.
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    call(child, index, parent);
    const now = parent.children[index];
    if (now?.type === 'element') eachElement(now, call);
  }
}
