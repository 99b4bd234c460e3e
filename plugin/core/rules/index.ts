import type {Check} from '../rule.ts';
import type {Level, RuleId} from '../types.ts';
import {brokenLink} from './broken-link.ts';
import {duplicateId} from './duplicate-id.ts';
import {emptySection} from './empty-section.ts';
import {invalidDate} from './invalid-date.ts';
import {invalidMetadata} from './invalid-metadata.ts';
import {missingSection} from './missing-section.ts';
import {statusConflict} from './status-conflict.ts';
import {unreadableFile} from './unreadable-file.ts';

/** Every rule by its id, which is also the name of its file and of its page. */
export const rules: Readonly<Record<RuleId, Check>> = {
  'missing-section': missingSection,
  'empty-section': emptySection,
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
  'empty-section': 'warn',
  'broken-link': 'warn',
  'invalid-metadata': 'warn',
  'invalid-date': 'warn',
  'status-conflict': 'warn',
  'unreadable-file': 'warn',
  'duplicate-id': 'warn',
};
