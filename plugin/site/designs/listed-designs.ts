import type {Design} from '../../core/index.ts';
import type {HealthDesignProps} from '../../props.ts';
import type {ShownSet} from '../content/content.ts';
import type {EditUrlOf} from '../links/edit-url.ts';
import {toSourceProps} from '../links/source-url.ts';
import {toLinkProps} from './item-props.ts';

/** Gathers the documents that lists of one page name, so that the page holds each only once. */
export function toListedDesigns(content: ShownSet, editUrlOf: EditUrlOf) {
  const places = new Map<Design, number>();
  return {
    /** The place of a document among all that were asked for. */
    place: (design: Design): number => {
      const place = places.get(design) ?? places.size;
      places.set(design, place);
      return place;
    },
    designs: (): readonly HealthDesignProps[] =>
      [...places.keys()].map((design) => toHealthDesign(design, content, editUrlOf)),
  };
}

/** A document with where its lines can be seen. */
export function toHealthDesign(
  design: Design,
  content: ShownSet,
  editUrlOf: EditUrlOf,
): HealthDesignProps {
  const link = toLinkProps(design, content);
  const editUrl = editUrlOf(design, link.permalink ?? '');
  return {
    ...link,
    // How it is spelt is of interest on the document's own page.
    status: {...link.status, raw: null},
    source: editUrl === undefined ? null : toSourceProps(editUrl),
  };
}
