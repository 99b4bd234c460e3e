import {expect, it} from 'vitest';
import {toIndexProps} from '../../../plugin/site/pages/index/index-props.ts';
import {
  toMessages,
  toTranslationFile,
  translateDefaults,
  translateTexts,
} from '../../../plugin/site/translate-texts.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';
import {toContent} from './content.ts';

const statuses = ['draft', {id: 'done', label: 'Shipped!'}];
const options = toPluginOptions({statuses, index: {title: 'RFCs'}, feedOptions: {title: 'News'}});
const content = toContent({'1-unknown-status.md': '# A\n\n- Status: ???\n'}, {options});

const messagesOf = (of: typeof content) => toMessages([toTranslationFile(of)]);

it('lists titles, statuses and sentences', () => {
  expect(messagesOf(content)).toEqual({
    'index.title': 'RFCs',
    'releaseNotes.title': 'Release notes',
    'health.title': 'Health',
    'feed.title': 'News',
    'status.draft': 'Draft',
    'status.done': 'Shipped!',
    noStatus: 'No status',
    otherStatuses: 'Other statuses',
    'attention.menu': 'No status is chosen',
    'attention.none': 'No status is written',
    'attention.unknown': 'Status {status} is not known',
    'sidebar.otherPages': 'Other pages',
    'releaseNotes.noRelease': 'Without a release',
    'releaseNotes.comingNext': '{status}: coming next',
    'releaseNotes.added': 'New',
    'releaseNotes.newDrafts': 'New drafts',
    'releaseNotes.replacedBy': 'replaced by',
    'releaseNotes.unreleased': 'Unreleased',
    'llms.replacedBy': 'Replaced by {designs}.',
    'changes.feed': 'Changes',
    'changes.new': 'New: {design}',
    'changes.removed': 'Removed: {design}',
    'changes.text': 'Text changed: {design}',
    'changes.status': 'Status changed: {design}',
    'changes.many': '{count} designs',
    'feed.hint': 'This is a feed. Add its address to a feed reader to be told what is new.',
    'document.cut': 'This document is too long to be shown in full.',
    'document.footnotes': 'Footnotes',
    'document.backToReference': 'Back to reference',
  });
});

it('lists no title of a page that is not there, and descriptions that are', () => {
  const given = toPluginOptions({
    releaseNotes: false,
    health: false,
    index: {description: 'All of them'},
  });
  const keys = Object.keys(messagesOf(toContent({}, {options: given})));
  expect(keys.filter((key) => /\.(?:title|description)$/.test(key))).toEqual([
    'index.title',
    'index.description',
  ]);
});

it('translates each of them, and leaves the rest', () => {
  const wanted = Object.fromEntries(
    Object.entries(messagesOf(content)).map(([key, text]) => [key, `fr ${text}`]),
  );
  expect(messagesOf(translateTexts(content, wanted))).toEqual(wanted);
  expect(messagesOf(translateTexts(content, {other: 'x'}))).toEqual(messagesOf(content));
});

it('fills the sentences', () => {
  const translated = translateTexts(content, {
    'attention.unknown': 'pas {status}, {other}',
    'status.draft': 'Brouillon',
  });
  const {attention} = toIndexProps(translated, {
    title: 'RFCs',
    releaseNotes: null,
    health: null,
    activity: null,
    feeds: [],
    locale: 'en',
    json: null,
    showProblems: true,
  });
  expect(attention.map((item) => item.attention)).toEqual(['pas `???`, {other}']);
});

it('has defaults for what the owner did not choose', () => {
  const messages = {
    'index.title': 'Documents de conception',
    'health.title': 'Santé',
    'status.draft': 'Brouillon',
    'status.done': 'Terminée',
    noStatus: 'Sans statut',
  };
  expect(messagesOf(translateDefaults(content, messages))).toEqual({
    ...messagesOf(content),
    'health.title': 'Santé',
    'status.draft': 'Brouillon',
    noStatus: 'Sans statut',
  });
});
