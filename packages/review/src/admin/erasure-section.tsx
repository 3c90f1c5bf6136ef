import { Alert, Anchor, Button, Group, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import type { Answered, Routes } from '@siets/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';

type Touched = Answered<Routes['previewErasure']>['documents'];

const readWords = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 3)
    .slice(0, 20);

/** Masks what is known of a person everywhere: first where it stands, then, once that was looked at, for good. */
export function ErasureSection() {
  const { t, language } = useMessages();
  const [typed, setTyped] = useState('');
  const [sure, setSure] = useState('');
  const client = useQueryClient();
  const words = readWords(typed);
  const preview = useMutation({ mutationFn: () => ask('previewErasure', { body: { words } }) });
  const erase = useMutation({ mutationFn: () => ask('erase', { body: { words } }), onSuccess: () => client.invalidateQueries() });
  const change = (next: string): void => {
    preview.reset();
    erase.reset();
    setSure('');
    setTyped(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.length > 0) preview.mutate();
  };
  const documents = preview.data?.documents ?? [];
  const isSure = sure.trim().toLocaleUpperCase(language) === t('admin.eraseWord');
  const error = preview.error ?? erase.error;
  return (
    <Stack maw="48rem">
      <Text size="sm">{t('admin.eraseText')}</Text>
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Textarea
            label={t('admin.eraseWords')}
            description={t('admin.eraseHint')}
            autosize
            minRows={3}
            maxRows={8}
            required
            value={typed}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={preview.isPending} disabled={words.length === 0} mr="auto">
            {t('admin.erasePreview')}
          </Button>
        </Stack>
      </form>
      {error && <FailureAlert error={error} />}
      {erase.data && (
        <Alert color="green" role="status">
          {t('admin.erased', { n: erase.data.documents.length })}
        </Alert>
      )}
      {preview.data && !erase.data && <Text role="status">{t('admin.eraseFound', { n: documents.length })}</Text>}
      {preview.data && !erase.data && documents.length > 0 && (
        <>
          <TouchedDocuments documents={documents} />
          <Group align="end" gap="xs">
            <TextInput
              label={t('admin.eraseSure', { word: t('admin.eraseWord') })}
              value={sure}
              autoComplete="off"
              onChange={(event) => setSure(event.currentTarget.value)}
            />
            <Button color="red" disabled={!isSure} loading={erase.isPending} onClick={() => erase.mutate()}>
              {t('admin.erase')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

function TouchedDocuments({ documents }: { documents: Touched }) {
  const { t } = useMessages();
  return (
    <Table aria-label={t('admin.documents')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('queue.document')}</Table.Th>
          <Table.Th w={120}>{t('admin.places')}</Table.Th>
          <Table.Th w={120}>{t('admin.fields')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {documents.map(({ documentId, name, places, fields }) => (
          <Table.Tr key={documentId}>
            <Table.Td className="wrap">
              <Anchor component={Link} size="sm" href={`/record/${encodeURIComponent(documentId)}`}>
                <bdi>{name}</bdi>
              </Anchor>
            </Table.Td>
            <Table.Td>{places}</Table.Td>
            <Table.Td>{fields}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
