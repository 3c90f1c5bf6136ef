import { Table } from '@mantine/core';
import type { OrganisationPair, OrganisationSideAnswer } from '@siets/api';
import type { ReactNode } from 'react';
import { ProofLink } from '../explore/proof-link.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { ReasonBadges } from './reason-badges.tsx';
import { WordsAround } from './words-around.tsx';

const rows = ['name', 'printed', 'names', 'registrationNumber', 'place', 'country'] as const;

const read = (side: OrganisationSideAnswer, row: (typeof rows)[number]): string => {
  const value = side[row];
  return typeof value === 'string' ? value : (value ?? []).join('; ');
};

/** Two names of organisations side by side: normalised, as printed, under what names each is known, and the documents that say so. */
export function OrganisationTable({ pair: { a, b, score, reasons } }: { pair: OrganisationPair }) {
  const { t } = useMessages();
  return (
    <>
      <ReasonBadges score={score} reasons={reasons} />
      <Table.ScrollContainer minWidth={600}>
        <Table fz="sm" verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr><Table.Th w={170}>{t('linking.says')}</Table.Th><Table.Th>{t('linking.first')}</Table.Th><Table.Th>{t('linking.second')}</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (read(a, row) === '' && read(b, row) === '' ? null : (
              <Compared key={row} name={t(`linking.row.${row}`)}>
                {[a, b].map((side) => <Table.Td key={side.id} className="wrap" fw={row === 'name' ? 600 : 400}><bdi>{read(side, row)}</bdi></Table.Td>)}
              </Compared>
            )))}
            <Compared name={t('linking.row.documents')}>{[a, b].map((side) => <Documents key={side.id} side={side} />)}</Compared>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

const Compared = ({ name, children }: { name: string; children: ReactNode }) => <Table.Tr><Table.Th scope="row">{name}</Table.Th>{children}</Table.Tr>;

/** Some of the documents that name it so; each leads to the words. */
function Documents({ side: { documents, count } }: { side: OrganisationSideAnswer }) {
  const { t } = useMessages();
  return (
    <Table.Td className="wrap">
      {documents.map(({ documentId, name, fieldId, words }) => (
        <div key={documentId}>
          <ProofLink documentId={documentId} fieldId={fieldId}><bdi>{name}</bdi></ProofLink>
          <WordsAround documentId={documentId} fieldId={fieldId} words={words} />
        </div>
      ))}
      {count > documents.length && <div>{t('linking.more', { n: count - documents.length })}</div>}
    </Table.Td>
  );
}
