/**
 * The HTML that a document may use: the one list that both walls read (`html/filter-tags.ts` for raw tags
 * before the HTML parser, `html/sanitize-tree.ts` for the finished tree). It is GitHub's own: github/markup
 * (README, "GitHub Markup", step 2), html-pipeline's filter and `defaultSchema` of hast-util-sanitize 5.
 *
 * Left out, and why:
 * - `input`: boxes come from Markdown; a raw one would be a form.
 * - `picture` and `source`: their pictures would not be found by the bundler; the `img` in them stays.
 * - `action`, `method`, `name`, `value`, `accesskey`, `tabindex`, …: for forms, or for taking the page over.
 * - `cite`, `longdesc`: addresses that no reader sees.
 * Added, and why: `u`, `small`, `mark`, `abbr`, `cite`, `dfn`, `time`, `wbr`, `figure`, `figcaption`, `caption`,
 * `col`, `colgroup`: they say what a text is, and can do nothing.
 */
export const allowedElements = toSet(`
  a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
  figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span
  strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`);

/** Attributes of every allowed element. `class` and `style` would let a text pose as the site. */
export const allowedAttributes = toSet(`
  abbr align alt aria-describedby aria-hidden aria-label aria-labelledby axis border cellpadding
  cellspacing char charoff clear color cols colspan compact datetime dir headers height hreflang
  hspace id lang nowrap open rowspan rows rules scope size span start summary title type
  valign value vspace width`);

/** Addresses: each is resolved, and judged at the very end. */
export const addressAttributes: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['img', 'src'],
]);

/** All elements of HTML, allowed or not. Any other name in angle brackets is a placeholder. */
export const knownElements = toSet(`
  ${[...allowedElements].join(' ')}
  acronym address applet area article aside audio base basefont bdi bdo bgsound big body button canvas
  center data datalist dialog dir embed fieldset font footer form frame frameset head header hgroup
  html iframe input label legend link main map marquee math menu menuitem meta meter nav nobr noembed
  noframes noscript object optgroup option output param picture plaintext portal progress script
  search select slot source style svg template textarea title track video xmp`);

/** Elements whose content is no text for readers. They are removed with it. */
export const opaqueElements = toSet(`
  applet canvas embed iframe math noembed noframes noscript object plaintext script select style svg
  template textarea title xmp`);

/** Attributes without a value; any other bare word belongs to a placeholder (`<link to issue>`). */
export const booleanAttributes = toSet(`
  allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden ismap
  itemscope loop multiple muted nomodule noshade novalidate nowrap open readonly required reversed
  selected`);

/** Never closed. */
export const voidElements = toSet(`
  area base basefont bgsound br col embed frame hr img input link meta param source track wbr`);

/** Complete without a closing tag, or without anything inside. */
export const unclosedElements = toSet(`
  br caption col colgroup dd dt hr img li p rp rt tbody td tfoot th thead tr wbr`);

/** A parser opens these again in every paragraph that follows until they are closed. */
export const formattingElements = toSet(`
  a b big code em font i nobr s small strike strong tt u`);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
