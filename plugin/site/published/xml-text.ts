// The package `feed` leaves much of the escaping to its caller; here is what it leaves, by place.

/** Text of an element: the package escapes it, but takes `&amp;` in it for escaped already. */
export function toElement(text: string): string {
  return plain(text).replaceAll('&', '&amp;');
}

/** Value of an attribute: the package escapes only `&` and `"`. */
export function toAttribute(text: string): string {
  return plain(text).replaceAll('<', '‹').replaceAll('>', '›');
}

/** Text inside of a CDATA section: the package escapes only the first `]]>`. */
export function toCdata(text: string): string {
  return plain(text).replaceAll(']]>', ']]&gt;');
}

// Without what XML cannot hold: controls, and halves of pairs.
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
