/**
 * An id as part of an address: spaces and characters that mean something in a URL become dashes, letters
 * of every script stay.
 */
export function toSlug(id: string): string {
  return id
    .split('/')
    .map(
      (part) =>
        part.replace(/[\s"#%&'*+,:;<=>?@[\\\]^`{|}~!$()]+/g, '-').replace(/^-+|-+$/g, '') || '-',
    )
    .join('/');
}
