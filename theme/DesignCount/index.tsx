import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

export interface Props {
  readonly count: number;
}

/** How many designs there are, in words. */
export default function DesignCount({count}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const message = translate(
    {
      id: 'design.count.plurals',
      message: '{count} design|{count} designs',
      description:
        'How many designs there are. Write the plural forms of your language, separated by "|"',
    },
    {count},
  );
  return selectMessage(count, message);
}
