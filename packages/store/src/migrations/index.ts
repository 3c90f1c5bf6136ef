import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';
import { documentsAndArrivals } from './0001-documents-and-arrivals.ts';
import { textsAndRecords } from './0002-texts-and-records.ts';
import { flatTables } from './0003-flat-tables.ts';
import { filesInside } from './0004-files-inside.ts';
import { decisionsAndReprocessing } from './0005-decisions-and-reprocessing.ts';
import { versions } from './0006-versions.ts';
import { people } from './0008-people.ts';
import { review } from './0009-review.ts';
import { linking } from './0012-linking.ts';
import { searchWords } from './0013-search-words.ts';
import { savedQueries } from './0016-saved-queries.ts';
import { machineKeys } from './0017-machine-keys.ts';
import { controls } from './0018-controls.ts';
import { knownNames } from './0019-known-names.ts';
import { erasure } from './0021-erasure.ts';
import { audits } from './0022-audits.ts';
import { linkingRules } from './0023-linking-rules.ts';
import { wordsOfProjects } from './0025-words-of-projects.ts';
import { sumsByIndex } from './0026-sums-by-index.ts';
import { whereFrom } from './0026-where-from.ts';
import { ownLists } from './0032-own-lists.ts';
import { linksAside } from './0035-links-aside.ts';
import { batches } from './0038-batches.ts';
import { organisationPairs } from './0039-organisation-pairs.ts';
import { namesOfPeople } from './0040-names-of-people.ts';
import { batchWorks } from './0041-batch-works.ts';
import { countedChanges } from './0042-counted-changes.ts';
import { rowsWithProjects } from './0045-rows-with-projects.ts';
import { pairsForLater } from './0046-pairs-for-later.ts';
import { manyOfOne } from './0050-many-of-one.ts';
import { keptCounts } from './0052-kept-counts.ts';
import { queueMadeWith } from './0053-queue-made-with.ts';
import { projectsOfABody } from './0055-projects-of-a-body.ts';
import { checksAnew } from './0057-checks-anew.ts';

export type MigrationStep = (db: Kysely<unknown>, words: DialectWords) => Promise<void>;

/** In order of their names, for SQLite and PostgreSQL alike. A published one is never changed: add another. */
export const migrations: { [name: string]: MigrationStep } = {
  '0001-documents-and-arrivals': documentsAndArrivals,
  '0002-texts-and-records': textsAndRecords,
  '0003-flat-tables': flatTables,
  '0004-files-inside': filesInside,
  '0005-decisions-and-reprocessing': decisionsAndReprocessing,
  '0006-versions': versions,
  '0008-people': people,
  '0009-review': review,
  '0012-linking': linking,
  '0013-search-words': searchWords,
  '0016-saved-queries': savedQueries,
  '0017-machine-keys': machineKeys,
  '0018-controls': controls,
  '0019-known-names': knownNames,
  '0021-erasure': erasure,
  '0022-audits': audits,
  '0023-linking-rules': linkingRules,
  '0025-words-of-projects': wordsOfProjects,
  '0026-sums-by-index': sumsByIndex,
  '0026-where-from': whereFrom,
  '0032-own-lists': ownLists,
  '0035-links-aside': linksAside,
  '0038-batches': batches,
  '0039-organisation-pairs': organisationPairs,
  '0040-names-of-people': namesOfPeople,
  '0041-batch-works': batchWorks,
  '0042-counted-changes': countedChanges,
  '0045-rows-with-projects': rowsWithProjects,
  '0046-pairs-for-later': pairsForLater,
  '0050-many-of-one': manyOfOne,
  '0052-kept-counts': keptCounts,
  '0053-queue-made-with': queueMadeWith,
  '0055-projects-of-a-body': projectsOfABody,
  '0057-checks-anew': checksAnew,
};
