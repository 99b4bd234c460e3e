import type {DesignInsightsProps, PageLinkProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toAges} from './ages.ts';
import {toFlowProps} from './flow-props.ts';
import {toLeadTime} from './lead-time.ts';
import {createPhaseWords} from './phase-words.ts';
import {countYears} from './years.ts';

interface Page extends PageLinkProps {
  readonly description: string | null;
  readonly index: PageLinkProps;
}

/** What the insights page shows: the history of all designs together, up to the newest commit. */
export function toInsightsProps(
  content: ShownSet,
  page: Page,
  locale: string,
): DesignInsightsProps {
  const {set} = content;
  const until = set.age?.date ?? '';
  const wordsOf = createPhaseWords(content);
  return {
    ...page,
    flow: toFlowProps(set, until, locale, wordsOf),
    ages: toAges(content, until, locale),
    years: countYears(set, until),
    leadTime: set.isDecisionLog ? null : toLeadTime(set.designs, locale),
    words: {
      accepted: wordsOf('accepted'),
      done: wordsOf('done'),
      ended: wordsOf('dropped', 'superseded'),
    },
  };
}
