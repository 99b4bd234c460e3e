// Attributes whose property in a tree is not their name in lower case.
const properties: Readonly<Record<string, string>> = {
  'aria-describedby': 'ariaDescribedBy',
  'aria-hidden': 'ariaHidden',
  'aria-label': 'ariaLabel',
  'aria-labelledby': 'ariaLabelledBy',
  cellpadding: 'cellPadding',
  cellspacing: 'cellSpacing',
  charoff: 'charOff',
  colspan: 'colSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  hspace: 'hSpace',
  nowrap: 'noWrap',
  rowspan: 'rowSpan',
  valign: 'vAlign',
  vspace: 'vSpace',
};

/** The name that an attribute of the allow-list has in a tree. */
export function propertyOf(attribute: string): string {
  return properties[attribute] ?? attribute;
}
