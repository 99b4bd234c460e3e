import type {SaxesAttributeNS, SaxesTagNS} from 'saxes';
import {isSafeUrl} from '../../core/text/safe-url.ts';
import {allowedAttributes} from '../../render/allow-list.ts';
import {cleanCss, isPixels} from './clean-css.ts';
import {svgAttributes} from './svg-names.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

type CleanNested = (xml: string) => string | undefined;

/** The attributes of an element that may stay, as they are written in XML. */
export function cleanSvgAttributes(
  {local, attributes}: SaxesTagNS,
  namespace: string,
  cleanNested: CleanNested,
): string {
  return Object.values(attributes)
    .map((attribute) => {
      const name = toName(attribute);
      if (name === undefined) return '';
      const {value} = attribute;
      const clean =
        namespace === svgNamespace
          ? cleanOfSvg(local, name, value, cleanNested)
          : cleanOfHtml(local, name, value);
      return clean === undefined ? '' : ` ${name}="${escapeValue(clean)}"`;
    })
    .join('');
}

function toName({local, uri}: SaxesAttributeNS): string | undefined {
  if (uri === '') return local;
  if (uri === xlinkNamespace && local === 'href') return 'xlink:href';
  if (uri === xmlNamespace && (local === 'space' || local === 'lang')) return `xml:${local}`;
  return undefined;
}

function cleanOfSvg(
  element: string,
  name: string,
  value: string,
  cleanNested: CleanNested,
): string | undefined {
  if (name === 'href' || name === 'xlink:href') return cleanHref(element, value, cleanNested);
  if (name.startsWith('xml:') || /^(?:data|aria)-[\w-]+$/.test(name)) return value;
  if (!svgAttributes.has(name)) return undefined;
  // Colours, filters and their animations may name files as styles do.
  return name === 'style' || /[(\\]/.test(value) ? cleanCss(value) : value;
}

function cleanOfHtml(element: string, name: string, value: string): string | undefined {
  if (name === 'style') return cleanCss(value);
  if (element === 'a' && name === 'href') return isWebLink(value) ? value : undefined;
  if (element === 'img' && name === 'src') return isPixels(value) ? value : undefined;
  return name === 'class' || allowedAttributes.has(name) ? value : undefined;
}

function cleanHref(element: string, value: string, cleanNested: CleanNested): string | undefined {
  const url = value.trim();
  if (url.startsWith('#')) return url;
  if (element === 'a') return isWebLink(url) ? url : undefined;
  if (element !== 'image' && element !== 'feImage') return undefined;
  return isPixels(url) ? url : cleanPicture(url, cleanNested);
}

function isWebLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url) && isSafeUrl(url, 'link');
}

// Drawing programs put pictures of SVG into the addresses of pictures.
function cleanPicture(url: string, cleanNested: CleanNested): string | undefined {
  const [, parameters = '', data = ''] =
    /^data:image\/svg\+xml((?:;[\w=.-]+)*),(.*)$/is.exec(url) ?? [];
  if (data === '') return undefined;
  const xml = /;base64$/i.test(parameters) ? fromBase64(data) : decode(data);
  const clean = xml === undefined ? undefined : cleanNested(xml);
  return clean && `data:image/svg+xml;base64,${Buffer.from(clean).toString('base64')}`;
}

function fromBase64(data: string): string {
  return Buffer.from(data, 'base64').toString('utf8');
}

function decode(data: string): string | undefined {
  try {
    return decodeURIComponent(data);
  } catch {
    return undefined;
  }
}

function escapeValue(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
