import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

export interface Props {
  readonly count: number;
}

/** How many problems a document has, in words. */
export default function DesignProblemCount({count}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const message = translate(
    {
      id: 'design.problemCount.plurals',
      message: '{count} problem|{count} problems',
      description:
        'How many problems a document has. Write the plural forms of your language, separated by "|"',
    },
    {count},
  );
  return selectMessage(count, message);
}
