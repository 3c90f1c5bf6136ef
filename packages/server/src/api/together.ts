import type { Comment, ReviewStatus } from '@siets/api';
import { isAccepted, isFieldName, listFields } from '@siets/record';
import type { Store, StoredComment } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { Together } from './document-answer.ts';
import type { Presence } from './presence.ts';

export const toComment = ({ field, ...comment }: StoredComment, { account }: Who): Comment =>
  ({ ...comment, field: field !== null && isFieldName(field) ? field : null, isMine: comment.by.id === account.id });

/** How people work together on a document: how far they are, who has it, what they say to each other, who looks at it now. */
export async function readTogether({ review, decisions }: Store, presence: Presence, documentId: string, who: Who): Promise<Together> {
  const [status, { claim, skipped, question }, comments, settings, seen] = await Promise.all([
    review.status(documentId), review.marks(documentId), review.comments(documentId), review.settings(), decisions.effective(documentId),
  ]);
  const accepted = seen ? listFields(seen.record).filter((each) => isAccepted(each, settings)) : [];
  return {
    status: (status ?? 'to-check') as ReviewStatus, skipped, question, claim: claim && { ...claim, isMine: claim.id === who.account.id },
    comments: comments.map((comment) => toComment(comment, who)), present: presence.others(documentId, who.account.id), accepted: accepted.map(({ field }) => field.id),
  };
}
