/** An attachment of a mail that a test writes. */
export interface MailPart {
  name: string;
  type: string;
  bytes: Uint8Array;
  /** Further header lines, such as `Content-ID: <a>`. */
  headers?: string[];
  disposition?: 'attachment' | 'inline';
}

export interface MailOptions {
  subject?: string;
  from?: string;
  /** The body: its type, and its bytes in the charset that the type names. */
  body?: { type: string; bytes: Uint8Array };
  parts?: readonly MailPart[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
const encodeWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const encodeParameter = (name: string): string => `filename*=utf-8''${encodeURIComponent(name)}`;

/** A mail as programs send it: encoded words, base64 bodies, names in the form of RFC 2231. */
export function writeMail({ subject = 'Projekts', from = 'Anna Ozola', body, parts = [] }: MailOptions): Uint8Array {
  const boundary = '=_robeza_1';
  const content = body ?? { type: 'text/plain; charset=utf-8', bytes: Buffer.from('Labdien!\r\n') };
  const lines = [
    `From: ${encodeWord(from)} <anna.ozola@novads.example>`, 'To: projekti@siets.example', `Subject: ${encodeWord(subject)}`,
    'Date: Mon, 04 Mar 2024 10:15:00 +0200', 'Message-ID: <1@novads.example>', 'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`, '',
    `--${boundary}`, `Content-Type: ${content.type}`, 'Content-Transfer-Encoding: base64', '', base64(content.bytes),
  ];
  for (const { name, type, bytes, headers = [], disposition = 'attachment' } of parts) {
    lines.push(
      `--${boundary}`, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${disposition}${name === '' ? '' : `; ${encodeParameter(name)}`}`, ...headers, '', base64(bytes),
    );
  }
  return Buffer.from([...lines, `--${boundary}--`, ''].join('\r\n'));
}
