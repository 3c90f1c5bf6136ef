import { useWords } from '../use-words.ts';
import type { FieldRow } from '../plain/field-rows.ts';
import { tellConfidence, tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import { WhyLost } from './candidate-list.tsx';
import { useWhy } from './use-why.ts';

/** The trace of a value: its rule with what it saw, every candidate, and why a field is empty. */
export function WhyPanel({ row }: { row: FieldRow }) {
  const messages = useWords();
  const { t, say } = messages;
  const { answer } = useRecord();
  const { data: why, error } = useWhy(answer.documentId, row, true);
  if (error) return <p className="dim" role="alert">{t('record.failed')}</p>;
  if (!why) return <p className="dim" role="status">{t('record.drawing')}</p>;
  return (
    <div className="why">
      {why.absence && <p><strong>{t('record.whyEmpty')}</strong> {say(why.absence)}</p>}
      {why.rule !== null && <p><span className="dim">{t('record.rule')}</span> <code>{why.rule}</code>{why.confidence !== null && <> · {tellConfidence(messages, why.confidence)}</>}</p>}
      {why.signals.length > 0 && <p><span className="dim">{t('record.signals')}</span> {why.signals.map((signal) => <code key={signal}>{signal}</code>)}</p>}
      {row.field?.machine !== undefined && <p><span className="dim">{t('record.machineRead')}</span> <bdi>{tellInLine(messages, row.name, row.field.machine)}</bdi></p>}
      {why.candidates.length === 0 ? <p className="dim">{t('record.noCandidates')}</p> : (
        <table className="trace">
          <thead><tr><th>{t('record.value')}</th><th>{t('record.printed')}</th><th>{t('record.rule')}</th><th>{t('record.outcome')}</th></tr></thead>
          <tbody>
            {why.candidates.slice(0, 40).map((candidate, at) => (
              <tr key={at} data-chosen={candidate.isChosen}>
                <td><bdi>{tellInLine(messages, row.name, candidate.value)}</bdi></td>
                <td><bdi>{candidate.raw.slice(0, 200)}</bdi></td>
                <td><code>{candidate.rule}</code></td>
                <td>{candidate.isChosen ? `✓ ${t('record.taken')}` : candidate.why !== null && <WhyLost why={candidate.why} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
