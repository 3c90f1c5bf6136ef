import type { FieldName, ProjectRecord } from '@siets/record';
import { memo } from 'react';
import { SmallButton } from '../../app/small-button.tsx';
import type { MessageKey } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { isListField, sections, type HeadingRow } from '../plain/field-rows.ts';
import type { Editing } from '../record-context.tsx';
import { FieldEditor } from './field-editor.tsx';
import { EquationView } from './equation-view.tsx';

interface HeadingProps {
  row: HeadingRow;
  project: ProjectRecord | undefined;
  /** Projects of the record. */
  count: number;
  canReview: boolean;
  /** A value that is being added to this project or to the document, whichever section it belongs to. */
  editing: Editing | null;
  onAdd: (name: FieldName, project: number | null) => void;
  onChangeProjects: () => void;
}

/** What stands above fields: the document, a project or a section with what can be added to it. */
export const HeadingView = memo(function HeadingView({ row, project, count, canReview, editing, onAdd, onChangeProjects }: HeadingProps) {
  const { t } = useMessages();
  if (row.row === 'equation' && project) return <EquationView project={project} />;
  if (row.row === 'document') return <h2 className="row-heading">{t('record.ofDocument')}</h2>;
  if (row.row === 'project') {
    const title = project?.title?.value;
    return (
      <div className="project-heading">
        <h2>{count > 1 ? t('record.projectOf', { n: String((row.project ?? 0) + 1), all: String(count) }) : t('record.project')}{count > 1 && title !== undefined && <>: <bdi>{title}</bdi></>}</h2>
        {canReview && <SmallButton className="small-button no-print" look="quiet" onClick={onChangeProjects}>{t('record.splitOrMerge')}</SmallButton>}
      </div>
    );
  }
  const { section } = row;
  const names = section === null ? [] : sections[section].filter((name) => isListField(name));
  const adding = names.find((name) => editing?.key === `add:${row.project ?? 'document'}/${name}`);
  return (
    <>
      <div className="section-heading">
        <h3>{section !== null && t(`record.section.${section}`)}</h3>
        {canReview && <div className="no-print">{names.map((name) => (
          <SmallButton key={name} look="quiet" title={t('record.addOne', { field: t(`fields.${name}`) })} onClick={() => onAdd(name, row.project)}>+ {t(`record.one.${name}` as MessageKey)}</SmallButton>
        ))}</div>}
      </div>
      {adding !== undefined && editing && <div className="field" data-standing="person"><span className="field-sign">+</span><span className="field-name">{t(`record.one.${adding}` as MessageKey)}</span><div className="field-body"><FieldEditor editing={editing} /></div></div>}
    </>
  );
});
