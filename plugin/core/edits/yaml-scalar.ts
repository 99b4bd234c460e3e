/** A text as a YAML value: plain where that is read as it is meant, else in quotes. `quote` are those it must have. */
export function toYamlScalar(text: string, quote = ''): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  const isPlain =
    /^[\p{L}\p{N}./][^:#[\]{},&*!|>'"@`\\]*$/u.test(text) &&
    !/\s$|^(?:true|false|yes|no|on|off|null)$|^[\d.-]+$/i.test(text);
  return quote === '' && isPlain ? text : JSON.stringify(text);
}
