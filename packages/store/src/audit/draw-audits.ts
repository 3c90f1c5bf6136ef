import { createHash } from 'node:crypto';
import { fieldLayouts, isUndecided, listFields, type DoubtOptions, type NamedField, type SietsRecord } from '@siets/record';
import type { Transaction } from 'kysely';
import { MASK } from '../erase/mask-words.ts';
import type { Tables } from '../tables.ts';

export interface DrawOptions extends DoubtOptions {
  auditShare: number;
  auditSeed: string;
}

const LONGEST_ABOUT = 300;

/** A number of 48 bits that a value has once and for all, whoever draws and when. */
const numberOf = (seed: string, documentId: string, fieldId: string): number =>
  createHash('sha256').update(`${seed}\0${documentId}\0${fieldId}`).digest().readUIntBE(0, 6);

/** Values that nobody looks at because the machine is sure of them. */
const isSure = ({ field }: NamedField, { doubtBelow }: DoubtOptions): boolean => isUndecided(field) && field.flag === undefined && field.confidence >= doubtBelow;

/** Draws of a record the share of sure values that people are asked for blindly. What was drawn and answered stays. */
export async function drawAudits(trx: Transaction<Tables>, { key, id }: { key: number; id: string }, record: SietsRecord, options: DrawOptions): Promise<void> {
  for (const each of listFields(record)) {
    if (!isSure(each, options)) continue;
    const { field, name, project } = each;
    const number = numberOf(options.auditSeed, id, field.id);
    if (number / 2 ** 48 >= options.auditShare || field.raw.includes(MASK)) continue; // of what was erased nobody can say what stood there
    const now = {
      project, about: fieldLayouts[name].isList ? field.raw.slice(0, LONGEST_ABOUT) : null, confidence: field.confidence, machine: JSON.stringify(field.value),
    };
    await trx.insertInto('audits').values({
      id: `${number.toString(16)}-${key}`, document: key, field_id: field.id, field: name, draw: Math.floor(number / 2 ** 17), mine: null, verdict: null,
      answered_by: null, answered_at: null, skipped_by: '[]', ...now,
    }).onConflict((conflict) => conflict.columns(['document', 'field_id']).doUpdateSet(now).where('audits.answered_at', 'is', null)).execute();
  }
}

/** Nothing of what a document says is left in its audits; what was counted stays counted. */
export async function forgetAudits(trx: Transaction<Tables>, document: number): Promise<void> {
  await trx.deleteFrom('audits').where('document', '=', document).where('answered_at', 'is', null).execute();
  await trx.updateTable('audits').set({ machine: 'null', mine: null, about: null }).where('document', '=', document).execute();
}
