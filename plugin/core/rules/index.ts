import type {Check} from '../rule.ts';
import type {Level, RuleId} from '../types.ts';
import {addedSection} from './added-section.ts';
import {brokenLink} from './broken-link.ts';
import {duplicateId} from './duplicate-id.ts';
import {emptySection} from './empty-section.ts';
import {invalidDate} from './invalid-date.ts';
import {invalidMetadata} from './invalid-metadata.ts';
import {lineLength} from './line-length.ts';
import {missingIssueLink} from './missing-issue-link.ts';
import {missingSection} from './missing-section.ts';
import {missingSummary} from './missing-summary.ts';
import {misspeltSection} from './misspelt-section.ts';
import {sectionOrder} from './section-order.ts';
import {shortSummary} from './short-summary.ts';
import {staleToc} from './stale-toc.ts';
import {statusConflict} from './status-conflict.ts';
import {templateText} from './template-text.ts';
import {todoSection} from './todo-section.ts';
import {unreadableFile} from './unreadable-file.ts';

/** Every rule by its id, which is also the name of its file and of its page. */
export const rules: Readonly<Record<RuleId, Check>> = {
  'missing-section': missingSection,
  'added-section': addedSection,
  'misspelt-section': misspeltSection,
  'section-order': sectionOrder,
  'empty-section': emptySection,
  'template-text': templateText,
  'todo-section': todoSection,
  'missing-summary': missingSummary,
  'short-summary': shortSummary,
  'missing-issue-link': missingIssueLink,
  'stale-toc': staleToc,
  'line-length': lineLength,
  'broken-link': brokenLink,
  'invalid-metadata': invalidMetadata,
  'invalid-date': invalidDate,
  'status-conflict': statusConflict,
  'unreadable-file': unreadableFile,
  'duplicate-id': duplicateId,
};

/** The level of each rule where the owner sets none. */
export const defaultLevels: Readonly<Record<RuleId, Level>> = {
  'missing-section': 'warn',
  'added-section': 'log',
  'misspelt-section': 'warn',
  'section-order': 'ignore',
  'empty-section': 'warn',
  'template-text': 'warn',
  'todo-section': 'log',
  'missing-summary': 'warn',
  'short-summary': 'log',
  'missing-issue-link': 'log',
  'stale-toc': 'log',
  'line-length': 'ignore',
  'broken-link': 'warn',
  'invalid-metadata': 'warn',
  'invalid-date': 'warn',
  'status-conflict': 'warn',
  'unreadable-file': 'warn',
  'duplicate-id': 'warn',
};
