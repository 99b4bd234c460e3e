/** Where a card is placed in its area, in pixels. `start` is the left side, or right in RTL text. */
export interface CardPlace {
  readonly start: number;
  /** From the top of the area; `bottom` is used instead if there is more space above the link. */
  readonly top: number | null;
  readonly bottom: number | null;
}

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

// About the height of a card.
const room = 220;

/** Places a card below a link, or above it near the end of the window. */
export function placeCard(link: Box, area: Box, windowHeight: number, isRtl: boolean): CardPlace {
  const start = isRtl ? area.right - link.right : link.left - area.left;
  const isBelow = link.bottom + room < windowHeight || link.top < windowHeight - link.bottom;
  return isBelow
    ? {start, top: link.bottom - area.top, bottom: null}
    : {start, top: null, bottom: area.bottom - link.top};
}
