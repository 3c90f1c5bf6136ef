import type { Comment } from '@siets/api';
import type { FieldRow } from '../plain/field-rows.ts';

/** True where a comment stands at this row. */
export const isAbout = ({ fieldId, field, project }: Comment, row: FieldRow): boolean =>
  row.field && fieldId !== null ? fieldId === row.field.id : fieldId === null && field === row.name && project === row.project;
