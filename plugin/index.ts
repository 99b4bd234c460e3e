import type {LoadContext, OptionValidationContext, Plugin, SwizzleConfig} from '@docusaurus/types';
import type {Options, PluginOptions} from './options.ts';
import {toBundlerConfig} from './site/bundler.ts';
import {addCommands} from './site/commands/commands.ts';
import type {SiteContent} from './site/content/content.ts';
import {createDesignSite} from './site/design-site.ts';
import {readThemeMessages} from './site/locales.ts';
import {toSwizzleConfig, typeScriptTheme} from './site/swizzle.ts';
import {toMessages, toTranslationFile, translateTexts} from './site/translate-texts.ts';
import {toPluginOptions} from './validate-options/validate-options.ts';

export type {Options, PluginOptions} from './options.ts';
export type * from './props.ts';

/**
 * The Docusaurus plugin: which lifecycle calls what.
 * @throws where an option is wrong, the folder is missing, or a rule of level `throw` finds a problem
 */
export default async function pluginDesignDocs(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<SiteContent>> {
  const site = await createDesignSite(context, options);
  return {
    name: 'docusaurus-plugin-design-docs',
    getThemePath: () => '../theme',
    getTypeScriptThemePath: () => typeScriptTheme,
    extendCli: (cli) => addCommands(cli, site.instance),
    // A copy: Docusaurus adds to the list when it looks for texts to translate.
    getPathsToWatch: () => [...site.watched],
    loadContent: () => site.load(),
    getDefaultCodeTranslationMessages: () => readThemeMessages(context.i18n.currentLocale),
    getTranslationFiles: ({content}) => [toTranslationFile(content)],
    translateContent: ({content, translationFiles}) =>
      translateTexts(content, toMessages(translationFiles)),
    contentLoaded: ({content, actions}) => site.addPages(content, actions),
    configureWebpack: (_config, isServer) =>
      toBundlerConfig(site.rule, site.aliases, isServer, site.served, site.watch),
    postBuild: ({content, outDir}) => site.writeFiles(content, outDir),
  };
}

/** Completes and checks the options; all wrong ones are listed at once. */
export function validateOptions({
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return toPluginOptions(options);
}

/** What `docusaurus swizzle` says of each component. */
export function getSwizzleConfig(): SwizzleConfig {
  return toSwizzleConfig();
}
