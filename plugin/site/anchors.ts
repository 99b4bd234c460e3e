import {createSlugger} from '@docusaurus/utils';

/** Makes a giver of anchors for one page: headings' own form, each only once. */
export function toAnchors(): (text: string) => string {
  const slugger = createSlugger();
  return (text) => slugger.slug(text) || slugger.slug('design');
}
