import type {Check} from '../rule.ts';
import type {Level, RuleId} from '../types.ts';
import {addedSection} from './added-section.ts';
import {brokenLink} from './broken-link.ts';
import {brokenRelation} from './broken-relation.ts';
import {duplicateId} from './duplicate-id.ts';
import {duplicateNumber} from './duplicate-number.ts';
import {emptySection} from './empty-section.ts';
import {fileName} from './file-name.ts';
import {invalidDate} from './invalid-date.ts';
import {invalidMetadata} from './invalid-metadata.ts';
import {lineLength} from './line-length.ts';
import {missingIssueLink} from './missing-issue-link.ts';
import {missingSection} from './missing-section.ts';
import {missingStatus} from './missing-status.ts';
import {missingSuccessor} from './missing-successor.ts';
import {missingSummary} from './missing-summary.ts';
import {missingTitle} from './missing-title.ts';
import {misspeltSection} from './misspelt-section.ts';
import {oneWayRelation} from './one-way-relation.ts';
import {openQuestion} from './open-question.ts';
import {placeholderPerson} from './placeholder-person.ts';
import {sectionOrder} from './section-order.ts';
import {shortSummary} from './short-summary.ts';
import {staleToc} from './stale-toc.ts';
import {statusConflict} from './status-conflict.ts';
import {templateText} from './template-text.ts';
import {todoSection} from './todo-section.ts';
import {unchosenStatus} from './unchosen-status.ts';
import {unknownStatus} from './unknown-status.ts';
import {unreadableFile} from './unreadable-file.ts';
import {untickedSignoff} from './unticked-signoff.ts';
import {unusableTemplate} from './unusable-template.ts';
import {unusedDisable} from './unused-disable.ts';

/** Every rule by its id, which is also the name of its file and of its page. */
export const rules: Readonly<Record<RuleId, Check>> = {
  'added-section': addedSection,
  'misspelt-section': misspeltSection,
  'section-order': sectionOrder,
  'empty-section': emptySection,
  'template-text': templateText,
  'todo-section': todoSection,
  'short-summary': shortSummary,
  'missing-issue-link': missingIssueLink,
  'stale-toc': staleToc,
  'line-length': lineLength,
  'broken-link': brokenLink,
  'invalid-metadata': invalidMetadata,
  'invalid-date': invalidDate,
  'status-conflict': statusConflict,
  'unreadable-file': unreadableFile,
  'unusable-template': unusableTemplate,
  // Sections that are added at one place stand there in this order: status and summary come first.
  'missing-status': missingStatus,
  'missing-summary': missingSummary,
  'missing-section': missingSection,
  'duplicate-id': duplicateId,
  'unchosen-status': unchosenStatus,
  'unknown-status': unknownStatus,
  'missing-title': missingTitle,
  'duplicate-number': duplicateNumber,
  'broken-relation': brokenRelation,
  'missing-successor': missingSuccessor,
  'one-way-relation': oneWayRelation,
  'open-question': openQuestion,
  'unticked-signoff': untickedSignoff,
  'placeholder-person': placeholderPerson,
  'file-name': fileName,
  'unused-disable': unusedDisable,
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
  'unusable-template': 'warn',
  'duplicate-id': 'warn',
  'missing-status': 'warn',
  'unchosen-status': 'warn',
  'unknown-status': 'warn',
  'missing-title': 'warn',
  'duplicate-number': 'warn',
  'broken-relation': 'warn',
  'missing-successor': 'warn',
  'one-way-relation': 'log',
  'open-question': 'log',
  'unticked-signoff': 'log',
  'placeholder-person': 'log',
  'file-name': 'log',
  'unused-disable': 'warn',
};
