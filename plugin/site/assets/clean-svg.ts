import {SaxesParser, type SaxesTagNS} from 'saxes';
import {allowedElements, opaqueElements} from '../../render/allow-list.ts';
import {cleanCss} from './clean-css.ts';
import {cleanSvgAttributes, htmlNamespace, svgNamespace} from './svg-attributes.ts';
import {animations, svgElements} from './svg-names.ts';

// Pictures in data URLs of pictures; real ones are not nested deeper.
const deepest = 3;

// The parser looks through all elements around one for its namespace.
const mostElementsAround = 500;

/**
 * An SVG file that draws the same and does nothing: no script, no handler, nothing loaded from
 * elsewhere, and of HTML in it what a document may have. Undefined where it is no well-formed XML,
 * since a browser runs the part before the error, or if it is nested deeper than any drawing.
 */
export function cleanSvg(xml: string, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const parser = new SaxesParser({xmlns: true, position: false});
  const writer = createWriter(depth);
  parser.on('doctype', (text) => Object.assign(parser.ENTITIES, readEntities(text)));
  parser.on('opentag', writer.open);
  parser.on('closetag', writer.close);
  parser.on('text', writer.text);
  parser.on('cdata', writer.text);
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return writer.result();
}

// Drawing programs name namespaces by entities. Their text is text: what is in it is not read again.
function readEntities(doctype: string): Readonly<Record<string, string>> {
  const found = doctype.matchAll(
    /<!ENTITY\s+([\w.-]{1,100})\s+(?:"([^"<&]{0,300})"|'([^'<&]{0,300})')\s*>/g,
  );
  return Object.fromEntries([...found].map(([, name, double, single]) => [name, double ?? single]));
}

// An element that was begun: what closes it, in which namespace it was written.
interface Open {
  readonly end: string;
  readonly namespace: string;
  readonly isStyle: boolean;
  readonly isForeign: boolean;
}

function createWriter(depth: number) {
  const outside: Open = {end: '', namespace: '', isStyle: false, isForeign: false};
  const opened: Open[] = [];
  let written = '';
  // Elements that are open below one that is left out, itself too.
  let hidden = 0;
  const around = () => opened.at(-1) ?? outside;

  // Styles are read as one text, however it is cut into pieces.
  let styles = '';

  const open = (tag: SaxesTagNS): void => {
    if (opened.length + hidden > mostElementsAround) throw new Error('nested too deep');
    const kind = hidden > 0 ? 'hidden' : toKind(tag, around(), opened.length === 0);
    if (kind === 'hidden') {
      hidden += 1;
      return;
    }
    if (kind === 'unwrapped') {
      opened.push({...around(), end: ''});
      return;
    }
    const namespace = kind === 'svg' ? svgNamespace : htmlNamespace;
    const declared =
      opened.length === 0
        ? ` xmlns="${namespace}" xmlns:xlink="http://www.w3.org/1999/xlink"`
        : namespace === around().namespace
          ? ''
          : ` xmlns="${namespace}"`;
    written += `<${tag.local}${declared}${cleanSvgAttributes(tag, namespace, (text) => cleanSvg(text, depth + 1))}>`;
    opened.push({
      end: `</${tag.local}>`,
      namespace,
      isStyle: tag.local === 'style',
      isForeign: around().isForeign || tag.local === 'foreignObject',
    });
  };

  const close = (): void => {
    if (hidden > 0) {
      hidden -= 1;
      return;
    }
    const last = opened.pop() ?? outside;
    if (last.isStyle) {
      written += escapeText(cleanCss(styles));
      styles = '';
    }
    written += last.end;
  };

  const text = (value: string): void => {
    if (hidden > 0 || opened.length === 0) return;
    if (around().isStyle) styles += value;
    else written += escapeText(value);
  };

  return {open, close, text, result: () => (written === '' ? undefined : written)};
}

function toKind(
  tag: SaxesTagNS,
  {isForeign, isStyle}: Open,
  isRoot: boolean,
): 'svg' | 'html' | 'unwrapped' | 'hidden' {
  const {local, uri} = tag;
  if (isStyle) return 'hidden';
  if (uri === svgNamespace || uri === '') {
    if (isRoot && local !== 'svg') return 'hidden';
    return svgElements.has(local) && !isHarmful(tag) ? 'svg' : 'hidden';
  }
  if (uri !== htmlNamespace || !isForeign) return 'hidden';
  if (allowedElements.has(local)) return 'html';
  return opaqueElements.has(local.toLowerCase()) ? 'hidden' : 'unwrapped';
}

// An animation could change the address of a link after it was checked.
function isHarmful({local, attributes}: SaxesTagNS): boolean {
  if (!animations.has(local)) return false;
  const changed = attributes.attributeName?.value.trim().split(':').at(-1) ?? '';
  return /^(?:href|src|style|class|on.*)$/i.test(changed);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
