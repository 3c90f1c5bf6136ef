import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { packAsice, problemOf, writeSignature } from '../../testing/index.ts';
import { readWhole } from '../read.ts';

const signatures = [writeSignature('latvian', '2024-03-01T10:15:00Z'), writeSignature('estonian', '2024-03-02T08:00:00Z')];

test('the documents inside are children; who signed is a hint and a warning, without their codes', async () => {
  const { document, children } = await readWhole(packAsice({ 'Līgums.txt': strToU8('Līgums') }, signatures), { name: 'Līgums.edoc' });
  expect(children).toEqual([{ name: 'Līgums.txt', bytes: strToU8('Līgums') }]);
  expect(document).toMatchObject({
    mediaType: 'application/vnd.etsi.asic-e+zip', text: 'Līgums.txt',
    hints: { signedBy: 'ANNA OZOLIŅA, 2024-03-01T10:15:00Z\nJÜRI TAMM, 2024-03-02T08:00:00Z' },
    warnings: [{ code: 'signatures-not-verified', detail: 'ANNA OZOLIŅA; JÜRI TAMM' }],
  });
  expect(JSON.stringify(document)).not.toMatch(/111111|38001010000/u);
});

test('a signature that cannot be read is said, and the documents are there', async () => {
  const broken = [signatures[0]?.replace(/<ds:X509Certificate>[^<]+/u, '<ds:X509Certificate>AAAA') ?? '', '<not closed'];
  const { document, children } = await readWhole(packAsice({ 'a.txt': strToU8('a') }, broken));
  expect(document.warnings).toMatchObject([{ code: 'signatures-not-read' }]);
  expect(children).toHaveLength(1);
});

test('a container with signatures only holds nothing', async () => expect(await problemOf(packAsice({}, signatures), 'a.asice')).toBe('empty-archive'));
