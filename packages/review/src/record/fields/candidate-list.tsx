import { tellReason } from '@siets/record';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useWords } from '../use-words.ts';
import type { FieldRow } from '../plain/field-rows.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import type { Candidate } from './use-why.ts';

interface CandidateListProps {
  row: FieldRow;
  offers: readonly Candidate[];
  onTake: (offer: Candidate) => void;
}

/** What else the machine read; a digit or a click takes it. */
export function CandidateList({ row, offers, onTake }: CandidateListProps) {
  const messages = useWords();
  const { t } = messages;
  const { canReview, keyMap } = useRecord();
  if (offers.length === 0) return null;
  return (
    <div className="candidates">
      <div className="small-title">{t('record.candidates')}</div>
      <ol>
        {offers.map((offer, at) => (
          <li key={at}>
            <button type="button" className="candidate" disabled={!canReview} tabIndex={keyMap.areLettersOn ? -1 : 0} onClick={() => onTake(offer)}>
              <kbd>{at + 1}</kbd> <bdi className="candidate-value">{tellInLine(messages, row.name, offer.value)}</bdi>
              <span className="dim"> — <bdi>„{offer.raw.slice(0, 160)}”</bdi>{offer.why !== null && <>, <WhyLost why={offer.why} /></>}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Why a candidate lost, in words where there are some. */
export function WhyLost({ why }: { why: string }) {
  const { language } = useMessages();
  return <>{tellReason(why, language)}</>;
}
