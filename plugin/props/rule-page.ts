import type {HealthDesignProps, RuleLinkProps} from './health-page.ts';
import type {PageLinkProps} from './links.ts';

/** The page of a rule: where it found something. */
export interface DesignRuleProps extends RuleLinkProps {
  readonly finds: string;
  /** The health page, or the index where there is none. */
  readonly parent: PageLinkProps;
  readonly problems: number;
  readonly designs: readonly RuleDesignProps[];
}

/** What a rule found in one document; of many findings the first. */
export interface RuleDesignProps extends HealthDesignProps {
  readonly found: readonly {readonly line: number; readonly message: string}[];
  /** How many more there are. */
  readonly more: number;
}
