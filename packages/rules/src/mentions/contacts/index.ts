import { email } from './email.ts';
import { internationalPhone } from './phone.ts';
import { nationalPhone } from './phone-cued.ts';

export type { EmailMention, PhoneMention } from './contact-mentions.ts';

/** Rules of the types `email` and `phone`; of rivals the first wins. */
export const contactRules = [email, internationalPhone, nationalPhone];
