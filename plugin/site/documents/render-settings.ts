import type {MarkdownConfig} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import type {PluginOptions} from '../../options.ts';
import type {RenderSettings} from '../../render/settings.ts';
import type {SiteTexts} from '../content/texts.ts';

type Plugins = Pick<PluginOptions, 'beforeDefaultRehypePlugins' | 'rehypePlugins'>;

/** How plain Markdown is rendered on this site. */
export function toRenderSettings(
  options: Plugins & Pick<PluginOptions, 'html'>,
  {mermaid, emoji, anchors}: Pick<MarkdownConfig, 'mermaid' | 'emoji' | 'anchors'>,
  texts: SiteTexts,
): RenderSettings {
  return {
    isSafe: options.html === 'safe',
    hasMath: ownerRehypePlugins(options).some(isForFormulas),
    hasMermaid: mermaid,
    hasEmoji: emoji,
    keepsCase: anchors.maintainCase,
    texts: {
      footnotes: texts['document.footnotes'],
      backToReference: texts['document.backToReference'],
    },
  };
}

/** The owner's rehype plugins in the order in which they run. */
export function ownerRehypePlugins(options: Plugins): PluggableList {
  // The option's own schema has checked that they are plugins, alone or with their options.
  return [...options.beforeDefaultRehypePlugins, ...options.rehypePlugins] as PluggableList;
}

// `$…$` is a formula only if a plugin for formulas is installed, or every price would be one.
// Plugins are functions with the name of their package: rehype-katex, rehype-mathjax, rehype-temml.
function isForFormulas(plugin: unknown): boolean {
  const [first] = Array.isArray(plugin) ? plugin : [plugin];
  return typeof first === 'function' && /katex|mathjax|temml|math/i.test(first.name);
}
