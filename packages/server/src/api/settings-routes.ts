import type { Settings } from '@siets/api';
import type { ReviewSettings } from '@siets/store';
import type { ApiContext } from './context.ts';
import type { Handlers } from './serve-routes.ts';

const toSettings = ({ retentionDays, logDays, doubtBelow, auditShare, sessionMinutes }: ReviewSettings): Settings =>
  ({ retentionDays, logDays, doubtBelow, auditShare, sessionMinutes });

export function makeSettingsRoutes({ store: { review, people }, queue }: ApiContext): Handlers<'getSettings' | 'setSettings'> {
  return {
    getSettings: async () => toSettings(await review.settings()),

    async setSettings({ body, who }) {
      const before = await review.settings();
      const change = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<Settings>;
      const after = await review.setSettings(change);
      await people.log({ at: new Date().toISOString(), by: who.account.name, action: 'settings', subject: null, detail: Object.entries(change).map(([name, value]) => `${name}=${value}`).join(', ') });
      // What is doubtful, or drawn for the audit, has changed for every document: the queue is written anew beside the work.
      if (after.doubtBelow !== before.doubtBelow || after.auditShare !== before.auditShare) queue.begin();
      return toSettings(after);
    },
  };
}
