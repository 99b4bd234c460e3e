import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** A message in which names in backticks become code. */
export default function DesignText({text}: Props): ReactNode {
  // Every second part was between backticks. The order of the parts never changes.
  return text.split('`').map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
    place % 2 === 1 ? <code key={place}>{part}</code> : part,
  );
}
