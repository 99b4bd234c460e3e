/**
 * The `url` of a site of which nobody said where it will stand. Its addresses are left without a host,
 * since a wrong one would be published.
 */
export const unknownUrl = 'https://designs.invalid';
