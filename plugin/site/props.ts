// The types of the theme still name this place.
export type * from '../props.ts';
