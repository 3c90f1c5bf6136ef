import { testMentions } from '../../../testing/index.ts';
import { contactsCorpus } from './contacts.corpus.ts';
import { contactRules } from './index.ts';
import type { EmailMention, PhoneMention } from './contact-mentions.ts';
import type { MentionRule } from '../../engine/mention-rule.ts';

testMentions<EmailMention | PhoneMention>(contactRules as readonly MentionRule<EmailMention | PhoneMention>[], contactsCorpus);
