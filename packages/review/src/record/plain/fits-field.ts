import { fieldValues, type FieldName } from '@siets/record';

/** True where the record contract lets a field have this value; the key of an organisation is given by the server. */
export const fitsField = (name: FieldName, value: unknown): boolean =>
  fieldValues[name].safeParse(name === 'organisations' ? { key: 'person', ...(value as object) } : value).success;
