import { z } from 'zod';

// What the Data Package standard, version 2, asks of a descriptor (https://datapackage.org/standard/), in our own words and stricter:
// nothing but what we write.

const path = z.string().regex(/^(?!.*\.\.\/)(?![./~])[^\\]+$/u, 'a path within the package');
const name = z.string().regex(/^[\w.-]+$/u);

const constraintsSchema = z.strictObject({
  required: z.boolean().optional(), pattern: z.string().optional(), enum: z.array(z.string()).min(1).optional(),
});

const fieldSchema = z.strictObject({
  name: z.string().min(1), type: z.enum(['string', 'integer', 'number']), title: z.string(), description: z.string(), constraints: constraintsSchema.optional(),
});

// Fields match the columns exactly, which is what is meant where `fieldsMatch` is not said.
const tableSchema = z.strictObject({ missingValues: z.array(z.string()), fields: z.array(fieldSchema).min(1) });

const dialectSchema = z.strictObject({
  delimiter: z.string().length(1), lineTerminator: z.string(), quoteChar: z.string().length(1), doubleQuote: z.boolean(), header: z.boolean(),
});

const resourceSchema = z.strictObject({
  name, path, type: z.literal('table'), title: z.string(), description: z.string(), format: z.string(), mediatype: z.string().regex(/^.+\/.+$/u), encoding: z.string(),
  dialect: dialectSchema, schema: tableSchema,
});

export const dataPackageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name, title: z.string(), description: z.string(), created: z.iso.datetime(),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  resources: z.array(resourceSchema).min(1).refine((all) => new Set(all.map((each) => each.name)).size === all.length, 'names are unique'),
});
