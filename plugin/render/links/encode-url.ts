/** An address with every character encoded that no address has, as micromark writes it. */
export function encodeUrl(url: string): string {
  return url.replace(/%(?![\da-f]{2})|[^\w!#$%&'()*+,\-./:;=?@~]/giu, encode);
}

function encode(character: string): string {
  // Half of a pair has no encoding.
  return /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
