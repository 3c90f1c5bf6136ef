import { Anchor, Table } from '@mantine/core';
import type { LinkPair, LinkSideAnswer } from '@siets/api';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ProofLink } from '../explore/proof-link.tsx';
import { useMoney } from '../explore/use-money.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { ReasonBadges } from './reason-badges.tsx';
import { WordsAround } from './words-around.tsx';

const CENTS = 100;
/** What is compared, and the field that proves it. */
const rows = [['title', 'title'], ['identifiers', 'identifiers'], ['owners', 'owners'], ['funders', 'funders'], ['period', 'start'], ['totalCents', 'totalCents'], ['published', '']] as const;
type Row = (typeof rows)[number][0];

/** Both sides of a pair side by side: what agrees, what differs, and the points of each comparison. */
export function PairTable({ pair: { a, b, score, reasons } }: { pair: LinkPair }) {
  const { t } = useMessages();
  const money = useMoney();
  const read = (side: LinkSideAnswer, row: Row): string => {
    if (row === 'period') return [side.start, side.end].filter((date) => date !== null).join(' – ');
    if (row === 'totalCents') return side.totalCents === null ? '' : money(side.totalCents / CENTS);
    const value = side[row];
    return typeof value === 'string' ? value : (value ?? []).join('; ');
  };
  return (
    <>
      <ReasonBadges score={score} reasons={reasons} />
      <Table.ScrollContainer minWidth={600}>
        <Table fz="sm" verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={170}>{t('linking.says')}</Table.Th><Table.Th>{t('linking.first')}</Table.Th><Table.Th>{t('linking.second')}</Table.Th><Table.Th w={110} aria-label={t('linking.differs')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row">{t('linking.document')}</Table.Th>
              {[a, b].map((side) => <Table.Td key={side.id} className="wrap"><Anchor component={Link} size="sm" href={`/record/${encodeURIComponent(side.documentId)}`}><bdi>{side.name}</bdi></Anchor></Table.Td>)}
              <Table.Td />
            </Table.Tr>
            {rows.map(([row, proof]) => <Compared key={row} name={t(`linking.row.${row}`)} proof={proof} sides={[a, b]} values={[read(a, row), read(b, row)]} />)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Compared({ name, proof, sides, values }: { name: string; proof: string; sides: LinkSideAnswer[]; values: string[] }): ReactNode {
  const { t } = useMessages();
  if (values.every((value) => value === '')) return null;
  const isKnown = values.every((value) => value !== '');
  const isSame = values[0] === values[1];
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {sides.map((side, n) => (
        <Table.Td key={side.id} className="wrap" fw={isKnown && !isSame ? 600 : 400}>
          {values[n] !== '' && <ProofLink documentId={side.documentId} fieldId={side.proofs[proof]}><bdi>{values[n]}</bdi></ProofLink>}
          {values[n] !== '' && <WordsAround documentId={side.documentId} fieldId={side.proofs[proof]} words={side.words[proof]} />}
        </Table.Td>
      ))}
      <Table.Td>{isKnown && (isSame ? t('linking.same') : t('linking.differs'))}</Table.Td>
    </Table.Tr>
  );
}
