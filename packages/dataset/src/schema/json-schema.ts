import { z } from 'zod';
import { rowSchema, tableNames, tableOf } from '../tables.ts';

/** The published tables as JSON Schema: a definition for each kind of row. */
export const datasetJsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Siets dataset',
  $defs: Object.fromEntries(tableNames.map((name) => {
    const { $schema: _, ...schema } = z.toJSONSchema(rowSchema(name));
    return [name, { ...schema, description: tableOf(name).meaning }];
  })),
});
