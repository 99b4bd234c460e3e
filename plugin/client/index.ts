/**
 * What the components of the theme compute with, in the browser. A component that a site owner copies
 * imports it by the name of the package.
 */
export type {Entry, FacetName} from './entries.ts';
export {toAuthors} from './entries.ts';
export type {FacetOption, FacetView} from './facets.ts';
export {fold} from './fold.ts';
export type {Marks, Ranges} from './marks.ts';
export {toExcerpt, toParts} from './marks.ts';
export type {IndexState, Sort, SortKey, View} from './state.ts';
export {cleared, sortedBy, sortKeys, toggle, without} from './state.ts';
export {pendingAttribute, useDesignIndex} from './use-design-index.ts';
export {useDismiss} from './use-dismiss.ts';
export {useIndexKeys} from './use-index-keys.ts';
export {usePaused} from './use-paused.ts';
export {useShown} from './use-shown.ts';
export type {Blame, IndexView, Result} from './view.ts';
