/** Where a card stands in its area, in pixels from the sides that writing starts from. */
export interface CardPlace {
  readonly start: number;
  /** From the top of the area, or else from its bottom: above the link, where there is more room. */
  readonly top: number | null;
  readonly bottom: number | null;
}

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

// About as high as a card becomes.
const room = 220;

/** Places a card below a link, or above it where the window ends. */
export function placeCard(link: Box, area: Box, windowHeight: number, isRtl: boolean): CardPlace {
  const start = isRtl ? area.right - link.right : link.left - area.left;
  const isBelow = link.bottom + room < windowHeight || link.top < windowHeight - link.bottom;
  return isBelow
    ? {start, top: link.bottom - area.top, bottom: null}
    : {start, top: null, bottom: area.bottom - link.top};
}
