/**
 * The `url` of a site whose host is not known. Its addresses are left without a host,
 * since a wrong one would be published.
 */
export const unknownUrl = 'https://designs.invalid';
