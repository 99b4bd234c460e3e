import {fillTemplate} from '../../../core/authoring/fill-template.ts';
import {toNewName} from '../../../core/authoring/new-name.ts';
import {toEditedDocument} from '../../../core/edits/document.ts';
import {applyEdits} from '../../../core/edits/edits.ts';
import {toTexts} from '../../../core/edits/texts.ts';
import type {Design, DesignSet, NamedSource} from '../../../core/index.ts';
import {parseFile} from '../../../core/parse-file.ts';
import {readInstructions} from '../../../core/template/instructions.ts';
import type {PluginOptions} from '../../../options.ts';
import type {NewDesignProps} from '../../../props.ts';
import {pagesOf, type SiteContent} from '../../content/content.ts';
import {toForge, toNewFileUrl} from '../../links/new-file-url.ts';

type Content = Pick<
  SiteContent,
  'folder' | 'set' | 'unlisted' | 'permalinks' | 'template' | 'drafts'
>;

// The author replaces it, and the day is not known yet.
const title = 'New design';
const today = 'YYYY-MM-DD';

/** Where and how a new design is written: named as the designs of the folder, from its template. */
export function toNewDesign(
  content: Content,
  options: Pick<PluginOptions, 'repositoryUrl' | 'branch' | 'editUrl'>,
): NewDesignProps | null {
  const {folder, set, template} = content;
  const forge = toForge(options);
  const designs = pagesOf(content);
  const found = toNewName(title, {
    designs,
    template: template?.name ?? '',
    today,
    others: content.drafts,
  });
  if (!forge || !found) return null;
  const text = template ? writeDesign(template, set, found.number) : '';
  const {url, hasText} = toNewFileUrl(forge, folder.repositoryPath, found.path, text);
  return {
    url,
    name: found.path,
    template:
      hasText || text === '' ? null : {text, permalink: toPermalink(template, designs, content)},
    instructions: (template && readInstructions(parseFile(template.file))) ?? null,
  };
}

function writeDesign(
  {file}: NamedSource,
  {statuses}: DesignSet,
  number: string | undefined,
): string {
  const facts = {title, today, author: {}, ...(number === undefined ? {} : {number})};
  const edits = fillTemplate(toEditedDocument(file, parseFile(file)), facts, statuses);
  const {texts} = applyEdits(toTexts([file]), [{path: file.path, edits}]);
  return texts.get(file.path) ?? file.text;
}

function toPermalink(
  template: NamedSource | undefined,
  designs: readonly Design[],
  {permalinks}: Content,
): string | null {
  const page = designs.find(({sourcePath}) => sourcePath === template?.name);
  return (page && permalinks.get(page.sourcePath)) ?? null;
}
