import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** A message, in which backticks set off names, as they do in the terminal. */
export default function DesignText({text}: Props): ReactNode {
  // Every second part stood between backticks; a part's place in the text never changes.
  return text.split('`').map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
    place % 2 === 1 ? <code key={place}>{part}</code> : part,
  );
}
