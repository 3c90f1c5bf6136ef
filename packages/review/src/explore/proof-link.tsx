import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../messages/messages-provider.tsx';

/** A cell that opens the document at the words that prove it; plain where nothing says so. */
export function ProofLink({ documentId, fieldId, children }: { documentId: string | undefined; fieldId: string | null | undefined; children: ReactNode }) {
  const { t } = useMessages();
  if (documentId === undefined || typeof fieldId !== 'string') return <>{children}</>;
  return (
    <Anchor component={Link} href={`/record/${encodeURIComponent(documentId)}?field=${encodeURIComponent(fieldId)}`} title={t('explore.toSentence')} c="inherit" inherit underline="hover">
      {children}
    </Anchor>
  );
}
