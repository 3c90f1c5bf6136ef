import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { problemOf, textsOf, writeMail, type MailPart } from '../../testing/index.ts';
import { readWhole } from '../read.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf: MailPart = { name: 'Līguma pielikums Nr. 2.pdf', type: 'application/pdf', bytes: encode('%PDF-1.4 …') };

test('the body is the document, attachments are children, the headers hints', async () => {
  const body = { type: 'text/plain; charset=windows-1257', bytes: iconv.encode('Projekta nosaukums: Ķemeru taka\r\nIzmaksas: 12 400 €\r\n', 'windows-1257') };
  const { document, children } = await readWhole(writeMail({ subject: 'Ķemeru takas pieteikums', body, parts: [pdf] }), { name: 'vēstule.eml' });
  expect(document.text).toBe('Projekta nosaukums: Ķemeru taka\nIzmaksas: 12 400 €');
  expect(document).toMatchObject({
    mediaType: 'message/rfc822', textSource: 'plain', warnings: [],
    hints: { from: 'Anna Ozola <anna.ozola@novads.example>', subject: 'Ķemeru takas pieteikums', date: '2024-03-04T08:15:00.000Z' },
  });
  expect(children).toEqual([{ name: pdf.name, bytes: pdf.bytes }]);
});

test('a body in HTML keeps its tables', async () => {
  const html = '<html><body><p>Labdien!</p><table><tr><td>Mērķis:</td><td>Kopt taku</td></tr><tr><td>Laiks:</td><td>2024</td></tr></table></body></html>';
  const { document } = await readWhole(writeMail({ body: { type: 'text/html; charset=utf-8', bytes: encode(html) } }));
  expect(textsOf(document, 'row')).toEqual(['Mērķis:\tKopt taku', 'Laiks:\t2024']);
});

test('pictures within the text and signatures of the mail are no attachments; a nested mail is one', async () => {
  const parts: MailPart[] = [
    { name: 'logo.png', type: 'image/png', bytes: encode('png'), disposition: 'inline', headers: ['Content-ID: <logo>'] },
    { name: 'smime.p7s', type: 'application/pkcs7-signature', bytes: encode('sig') },
    { name: '', type: 'message/rfc822', bytes: writeMail({ subject: 'Iekšējā' }) },
    { name: '..\\..\\windows\\ļaunums.txt', type: 'text/plain', bytes: encode('x') },
  ];
  const { children } = await readWhole(writeMail({ parts }));
  expect(children.map(({ name }) => name)).toEqual(['vēstule-1.eml', 'ļaunums.txt']);
  const [inner] = children;
  expect(inner && 'bytes' in inner && (await readWhole(inner.bytes, { name: inner.name })).document.hints['subject']).toBe('Iekšējā');
});

test('without words of its own, a mail has the names of what was attached, which no field reads', async () => {
  const { document, children } = await readWhole(writeMail({ body: { type: 'text/plain', bytes: encode('') }, parts: [pdf] }));
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['header']);
  expect(document.text).toBe(pdf.name);
  expect(children).toHaveLength(1);
});

describe('what is no mail', () => {
  test('a letter that a person began with From and Date', async () => {
    const { document } = await readWhole(encode('From: Anna\nDate: pirmdiena\n\nSveiki!\n'), { name: 'vēstule.txt' });
    expect(document.mediaType).toBe('text/plain');
  });
  test('a card of labels', async () => {
    const { document } = await readWhole(encode('Projekta-nosaukums: Taka\nSubject: Ceļš\nIzmaksas: 5 EUR\n'), { name: 'karte.txt' });
    expect(document.mediaType).toBe('text/plain');
  });
});

describe('mails that are refused', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...pdf, name: `${at}.pdf` }));
  test('a thousand attachments', async () => expect(await problemOf(writeMail({ parts: many }), 'a.eml', { limits: { maxChildren: 30 } })).toBe('too-many-files'));
  test('more parts than a mail has', async () => expect(await problemOf(writeMail({ parts: many }), 'a.eml', { limits: { maxParts: 30 } })).toBe('too-large'));
  test('sealed for somebody else', async () => {
    const sealed = writeMail({ body: { type: 'text/plain', bytes: encode('') }, parts: [{ name: 'smime.p7m', type: 'application/pkcs7-mime', bytes: encode('x') }] });
    expect(await problemOf(sealed, 'a.eml')).toBe('encrypted');
  });
  test('nothing in it', async () => expect(await problemOf(writeMail({ body: { type: 'text/plain', bytes: encode(' ') } }), 'a.eml')).toBe('no-text'));
});
