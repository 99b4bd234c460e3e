/** What an address is for: pictures may hold their data. */
export type LinkKind = 'link' | 'image';

const linkProtocols = new Set(
  'http https mailto xmpp irc ircs tel news matrix ftp ftps sftp ssh git'.split(' '),
);

// Browsers drop control characters and spaces wherever they stand, readers do not see the others.
const ignored = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/** GitHub's protocols, and some more that only name a place; pictures also as inline data. */
export function isSafeUrl(url: string, kind: LinkKind): boolean {
  // `java&#10;script:` is a script.
  const bare = url.replace(ignored, '');
  // Docusaurus' links drop this, however often it stands there, and go on with the rest.
  const target = bare.replace(/^(?:pathname:\/\/)+/i, '');
  const protocol = /^([^/?#:]*):/.exec(target)?.[1]?.toLowerCase();
  if (protocol === undefined) return true;
  if (kind === 'image' && /^data:image\/(?:png|gif|jpe?g|webp|avif)[;,]/i.test(target)) return true;
  return linkProtocols.has(protocol);
}
