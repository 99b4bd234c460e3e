import {type RefObject, useEffect, useState} from 'react';
import {findRecord} from './find-record.ts';
import {type CardPlace, placeCard} from './place-card.ts';
import type {DesignRecord, DesignRecords} from './records.ts';
import {watchLinks} from './watch-links.ts';

/** A design to show on a card beside the link that leads to it. */
export interface Preview {
  readonly design: DesignRecord;
  readonly place: CardPlace;
}

/**
 * The design whose link inside an area the pointer rests on or the keyboard is on. Records are loaded at
 * the first link. The link is described by the element of `cardId` for as long as that is shown.
 */
export function usePreview(
  area: RefObject<HTMLElement | null>,
  cardId: string,
  load: () => Promise<DesignRecords>,
): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    const {current: element} = area;
    if (element === null) return undefined;
    let shown: HTMLAnchorElement | undefined;
    const hide = () => {
      shown?.removeAttribute('aria-describedby');
      shown = undefined;
      setPreview(undefined);
    };
    const show = async (link: HTMLAnchorElement, isWanted: () => boolean) => {
      // A preview is an extra: without its file there is none.
      const records = await load().catch(() => undefined);
      const design = records && findRecord(records, link.href, window.location.href);
      if (!design || !isWanted()) return;
      shown = link;
      link.setAttribute('aria-describedby', cardId);
      setPreview({design, place: toPlace(link, element)});
    };
    return watchLinks(element, {show, hide, keeps: (target) => isIn(target, cardId)});
  }, [area, cardId, load]);
  return preview;
}

function toPlace(link: HTMLAnchorElement, area: HTMLElement): CardPlace {
  // A link that goes over the end of a line has a box on each.
  const [first = link.getBoundingClientRect()] = link.getClientRects();
  const isRtl = getComputedStyle(area).direction === 'rtl';
  return placeCard(first, area.getBoundingClientRect(), window.innerHeight, isRtl);
}

function isIn(target: Node, id: string): boolean {
  return document.getElementById(id)?.contains(target) ?? false;
}
