// What projects call their documents, before the number of one.
const kinds =
  '(?:kep|rfc|rfd|adr|vep|tep|pep|eip|bip|dep|sep|sip|mep|oep|lep|cep|ep|se|proposal|design|enhancement|spec|decision)';

const prefixes = [
  new RegExp(
    `^${kinds}(?:[ -]?#?|#)(?!\\d{4}-\\d\\d-\\d\\d)(\\d{1,6})(?:\\.\\d+)*\\s*[:.–—-]\\s*`,
    'i',
  ),
  new RegExp(`^${kinds}-#?(\\d{1,6})\\s+`, 'i'),
  /^[A-Z][A-Z\d]{1,9}-(\d{1,6}) ?[:–—-] /,
  /^#?(\d{1,5})(?: ?[:–—]|\.(?!\d)) ?/,
  /^(\d{1,5}) - /,
];

/** `KEP-12: Cache`, `VEP #12: Cache`, `12. Cache` and `0012 - Cache` are number 12 and `Cache`. */
export function splitNumber(title: string): {readonly text: string; readonly number?: number} {
  for (const prefix of prefixes) {
    const match = prefix.exec(title);
    const text = match ? title.slice(match[0].length) : '';
    if (match?.[1] && text !== '') return {text, number: Number(match[1])};
  }
  return {text: title};
}

const date = new RegExp(
  `^(?:${kinds}[-_ ])?(?:\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}|(?:19|20)\\d{2}[-_.](?:0[1-9]|1[0-2]))(?=$|[-_. ])[-_. ]*`,
  'i',
);
const number = new RegExp(
  `^(?:${kinds}[-_ ]?)?(?:(\\d{1,5})(?=$|[-_ ]|\\.(?!\\d))|(0\\d{1,4}[a-z])(?=$|[-_. ]))[-_. ]*`,
  'i',
);

/** `0012-cache` is number 12 and `cache`; `2021-03-18-cache` begins with a date, which is no number. */
export function splitName(name: string): {
  readonly text: string;
  readonly number?: number;
  /** The number as written where a letter hangs on it: `0012a`. */
  readonly lettered?: string;
} {
  const dated = date.exec(name);
  if (dated) return {text: name.slice(dated[0].length) || name};
  const match = number.exec(name) ?? /^[a-z]{2,6}-(0\d{2,4})(?=$|[-_ ])[-_. ]*/i.exec(name);
  const digits = match?.[1] ?? match?.[2];
  if (!match || !digits) return {text: name};
  return {
    text: name.slice(match[0].length) || name,
    number: Number.parseInt(digits, 10),
    ...(match[2] ? {lettered: match[2]} : {}),
  };
}
