import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from './use-words.ts';
import { isFieldRow } from './plain/field-rows.ts';
import { tellInLine } from './plain/value-text.ts';
import { useRecord } from './record-context.tsx';

/** The whole record as a table, made when the page is printed: the list on screen holds only what is seen. */
export function PrintedRecord() {
  const messages = useWords();
  const { t } = messages;
  const { rows } = useRecord();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <table className="printed"><tbody>
      {rows.map((row) => isFieldRow(row) ? row.field && (
        <tr key={row.key}><th scope="row">{t(`fields.${row.name}`)}</th><td><bdi>{tellInLine(messages, row.name, row.field.value, Infinity)}</bdi></td><td>„<bdi>{row.field.raw}</bdi>”</td><td>{t(`record.state.${row.field.state ?? 'extracted'}`)}</td></tr>
      ) : row.row === 'project' && <tr key={row.key}><th colSpan={4}>{t('record.project')} {(row.project ?? 0) + 1}</th></tr>)}
    </tbody></table>
  );
}
