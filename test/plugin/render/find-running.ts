import {JSDOM} from 'jsdom';

const elements =
  'script, style, iframe, object, embed, base, meta, form, button, svg, math, template, title,' +
  'textarea, select, noscript, xmp, plaintext, audio, video, link:not([rel=preload])';

/** What a browser would run or obey in this HTML, read by a parser like its own. */
export function findRunning(html: string): string[] {
  const {body} = new JSDOM(`<body>${html}`).window.document;
  const running = [...body.querySelectorAll(elements)].map(({tagName}) => tagName);
  const attributes = [...body.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(runs).map(({name, value}) => `${name}=${value}`),
  );
  return [...running, ...attributes];
}

function runs({name, value}: Attr): boolean {
  if (/^on|^(?:srcdoc|formaction|action|xlink:href)$/.test(name)) return true;
  if (name === 'style') return !/^text-align:\w+;?$/.test(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them in a protocol
  const bare = value.replace(/[\u0000- ]/g, '');
  return /^(?:href|src)$/.test(name) && /^(?:javascript|vbscript|data:(?!image\/png))/i.test(bare);
}
