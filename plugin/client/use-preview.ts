import {type RefObject, useEffect, useState} from 'react';
import {type CardPlace, placeCard} from './place-card.ts';
import type {DesignRecord, DesignRecords} from './records.ts';
import {resolveRecord} from './resolve-record.ts';
import {watchLinks} from './watch-links.ts';

/** A design to preview on a card, and where the card is placed. */
export interface Preview {
  readonly design: DesignRecord;
  readonly place: CardPlace;
}

/**
 * The design whose link in an area is hovered or focused. Records are loaded at the first such link.
 * While the card is shown, the link has it as its description (`aria-describedby`).
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
      // A preview is optional, so a failed request is ignored.
      const records = await load().catch(() => undefined);
      const design = records && resolveRecord(records, link.href, window.location.href);
      if (!design || !isWanted()) return;
      shown = link;
      link.setAttribute('aria-describedby', cardId);
      setPreview({design, place: placeBeside(link, element)});
    };
    return watchLinks(element, {show, hide, keeps: (target) => isIn(target, cardId)});
  }, [area, cardId, load]);
  return preview;
}

function placeBeside(link: HTMLAnchorElement, area: HTMLElement): CardPlace {
  // A link that wraps has one box on each line.
  const [first = link.getBoundingClientRect()] = link.getClientRects();
  const isRtl = getComputedStyle(area).direction === 'rtl';
  return placeCard(first, area.getBoundingClientRect(), window.innerHeight, isRtl);
}

function isIn(target: Node, id: string): boolean {
  return document.getElementById(id)?.contains(target) ?? false;
}
