import { hashToken, makeToken } from '@siets/server';
import type { Runtime } from '@siets/runtime';
import { sentence } from './language.ts';

const DAY = 86_400_000;

/** While there are no accounts: a link, good for one day and once, that makes that of the administrator. */
export async function offerFirstAccount({ store: { people } }: Runtime, url: string): Promise<void> {
  if ((await people.count()) > 0) return;
  const token = makeToken();
  await people.addLink({ tokenHash: hashToken(token), purpose: 'first-admin', userId: null, endsAt: new Date(Date.now() + DAY).toISOString() });
  const link = `${url}first-start#token=${token}`;
  console.log(`${sentence({
    lv: `Kontu vēl nav: lapas redz tikai šis dators. Lai strādātu vairāki, atveriet šo vienreizējo saiti (derīga 24 stundas):\n  ${link}`,
    en: `There are no accounts yet: the pages are for this machine only. To work with others, open this one-time link (good for 24 hours):\n  ${link}`,
  })}\n`);
}
