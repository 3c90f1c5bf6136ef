import { Button, Group } from '@mantine/core';
import type { MessageKey } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { isListField, sections, type HeadingRow } from '../plain/field-rows.ts';
import { useRecord } from '../record-context.tsx';
import { EquationView } from './equation-view.tsx';
import { FieldEditor } from './field-editor.tsx';

/** What stands above fields: the document, a project or a section with what can be added to it. */
export function HeadingView({ row }: { row: HeadingRow }) {
  const { t } = useMessages();
  const record = useRecord();
  const { project, section } = row;
  if (row.row === 'equation' && project !== null) return <EquationView project={project} />;
  if (row.row === 'document') return <h2 className="row-heading">{t('record.ofDocument')}</h2>;
  if (row.row === 'project') {
    const { projects } = record.answer.record;
    const title = projects[project ?? -1]?.title?.value;
    return (
      <Group className="project-heading" justify="space-between" wrap="nowrap">
        <h2>{projects.length > 1 ? t('record.projectOf', { n: String((project ?? 0) + 1), all: String(projects.length) }) : t('record.project')}{projects.length > 1 && title !== undefined && <>: <bdi>{title}</bdi></>}</h2>
        {record.canReview && <Button className="no-print" size="compact-xs" variant="subtle" onClick={() => record.openDialog('projects')}>{t('record.splitOrMerge')}</Button>}
      </Group>
    );
  }
  const names = section === null ? [] : sections[section].filter((name) => isListField(name));
  const adding = names.find((name) => record.editing?.key === `add:${project ?? 'document'}/${name}`);
  return (
    <>
      <Group className="section-heading" justify="space-between" wrap="nowrap">
        <h3>{section !== null && t(`record.section.${section}`)}</h3>
        {record.canReview && <Group gap={4} className="no-print">{names.map((name) => (
          <Button key={name} size="compact-xs" variant="subtle" color="gray" title={t('record.addOne', { field: t(`fields.${name}`) })} onClick={() => record.addRow(name, project)}>+ {t(`record.one.${name}` as MessageKey)}</Button>
        ))}</Group>}
      </Group>
      {adding !== undefined && record.editing && <div className="field" data-standing="person"><span className="field-sign">+</span><span className="field-name">{t(`record.one.${adding}` as MessageKey)}</span><div className="field-body"><FieldEditor editing={record.editing} /></div></div>}
    </>
  );
}
