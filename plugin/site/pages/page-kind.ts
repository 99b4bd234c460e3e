import type {RouteConfig} from '@docusaurus/types';
import type {DesignSet} from '../../core/index.ts';
import type {Rows} from '../../option-rows.ts';
import type {
  ComponentOption,
  HealthOptions,
  PageOption,
  PageOptions,
  PluginOptions,
} from '../../options.ts';
import type {AlternateProps, PageLinkProps} from '../../props.ts';
import type {SiteContent} from '../content/content.ts';
import type {DocumentFiles} from '../content/document-files.ts';
import type {Title} from '../content/titles.ts';
import type {AddressOf} from '../links/addresses.ts';
import type {EditUrlOf} from '../links/edit-url.ts';
import type {RuleText} from './rules/rule-texts.ts';

/** Lists of pages that have no option of their own. */
export type ListName = 'rules';

/** Addresses of the pages that are not documents; absent for pages that are not shown. */
export type SitePaths = {readonly root: string; readonly index: string} & {
  readonly [Name in PageOption | ListName]?: string;
};

/** Whether something is shown here that an option shows always, never, or only while writing. */
export type IsOn = (when: boolean | 'development') => boolean;

/** Everything about one kind of page. Addresses, options, texts, routes and the sidebar come from it. */
export interface PageKind<Name extends PageOption = PageOption> {
  /** Where it is below `routeBasePath`, unless the owner says otherwise. */
  readonly path: string;
  readonly title: string;
  /** How translators know it: `the index`. */
  readonly name: string;
  /** What its option may be instead of an object: `false` for no page, `development` for a hidden one. */
  readonly insteadOfObject: readonly InsteadOfObject<PluginOptions[Name]>[];
  /** What its option holds besides path, title, description and `show`. */
  readonly parts: Rows<Omit<Exclude<PluginOptions[Name], false>, keyof PageOptions | 'show'>>;
  /** Whether it is shown where its own option asks for it. */
  readonly isShown: (options: PathOptions, isOn: IsOn) => boolean;
  readonly isInSidebar: boolean;
  /** Whether the folder has nothing to show there: then there is no page, and nothing links to it. */
  readonly isEmpty?: (set: DesignSet) => boolean;
  /** The page, and those below it that belong to it. */
  readonly pages: (page: Title & PageLinkProps, input: PageInput) => readonly Page[];
}

type InsteadOfObject<Option> =
  | (false extends Option ? false : never)
  | ([Extract<Option, Pick<HealthOptions, 'show'>>] extends [never] ? never : 'development');

/** Pages that have no option of their own, such as one for each rule. */
export interface PageList {
  /** What they are below, from `routeBasePath`. */
  readonly path: string;
  readonly isShown: PageKind['isShown'];
  /** Every page that may ever be among them. */
  readonly members: (options: PathOptions) => readonly ListMember[];
  /** Its pages, below an address. */
  readonly pages: (below: string, input: PageInput) => readonly Page[];
}

/** A page of a list. */
export interface ListMember {
  /** From `routeBasePath`. */
  readonly path: string;
  /** `the page of the rule empty-section`. */
  readonly name: string;
  /** Whether these options ask for it. */
  readonly isThere: boolean;
}

/** A page with its component and what that gets. */
export interface Page {
  readonly path: string;
  readonly component: ComponentOption;
  readonly props: Readonly<Record<string, unknown>>;
  readonly modules?: Readonly<Record<string, string>>;
  readonly metadata?: NonNullable<RouteConfig['metadata']>;
}

/** The options that decide where pages are. */
export type PathOptions = Pick<
  PluginOptions,
  PageOption | 'routeBasePath' | 'rules' | 'showProblems'
>;

/** What pages are made from. Each takes of it what its props need. */
export interface PageInput {
  readonly content: SiteContent;
  readonly options: PluginOptions;
  readonly paths: SitePaths;
  readonly siteDir: string;
  readonly showProblems: boolean;
  /** Somebody writes, and sees what is not committed yet. */
  readonly isLive: boolean;
  readonly editUrlOf: EditUrlOf;
  /** Where translations can be edited, if that is where readers of one are sent. */
  readonly editTranslationOf?: EditUrlOf;
  /** Address of `designs.json`, where it is published. */
  readonly json: string | null;
  /** Address of the release notes as a Markdown file, where it is published. */
  readonly markdown: string | null;
  /** Links of the head to other forms of the same designs, where they are published. */
  readonly alternates: readonly AlternateProps[];
  /** Language of the site. */
  readonly locale: string;
  readonly addressOf: AddressOf;
  readonly files: DocumentFiles;
  /** Path of the module that holds the summaries of a release, by its page; without one of all that are listed. */
  readonly summariesOf: (release?: string) => string;
  /** The texts of rules, where they are shown, with their modules as the bundler finds them. */
  readonly rules: readonly (RuleText & {readonly module: string})[];
}
