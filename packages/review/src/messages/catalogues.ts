import { admin as adminEn } from './en/admin.ts';
import { app as appEn } from './en/app.ts';
import { explore as exploreEn } from './en/explore.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { linking as linkingEn } from './en/linking.ts';
import { queue as queueEn } from './en/queue.ts';
import { record as recordEn } from './en/record.ts';
import { admin } from './lv/admin.ts';
import { app } from './lv/app.ts';
import { explore } from './lv/explore.ts';
import { fields } from './lv/fields.ts';
import { linking } from './lv/linking.ts';
import { queue } from './lv/queue.ts';
import { record } from './lv/record.ts';

/** Every word of the pages, an area each. */
export const catalogues = {
  lv: { admin, app, explore, fields, linking, queue, record },
  en: { admin: adminEn, app: appEn, explore: exploreEn, fields: fieldsEn, linking: linkingEn, queue: queueEn, record: recordEn },
} as const;

export type Areas = typeof catalogues.lv;
/** `area.key` */
export type MessageKey = { [area in keyof Areas]: `${area}.${Extract<keyof Areas[area], string>}` }[keyof Areas];
