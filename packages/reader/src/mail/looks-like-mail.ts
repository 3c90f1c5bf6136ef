const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):[^\n]{0,4000}\n(?:[ \t][^\n]{0,4000}\n){0,200}/u;
const KNOWN = /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|reply-to|sender|delivered-to|x-[\w-]+|dkim-signature|in-reply-to|references|snapshot-content-location|content-transfer-encoding|thread-(?:topic|index))$/iu;
/** Headers that programs write and people do not. */
const MACHINE = /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature|delivered-to)$/iu;
const MOST_HEADERS = 200;

/** The names of the headers that a text begins with, up to the first line that is none. */
function readHeaderNames(head: string): string[] {
  const names: string[] = [];
  let rest = head.replaceAll('\r\n', '\n').replace(/^From [^\n]{0,998}\n/u, '');
  while (names.length < MOST_HEADERS) {
    const found = HEADER.exec(rest);
    if (found?.[1] === undefined) break;
    names.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  return names;
}

/**
 * True where a file begins like a mail as programs save it: several known headers, one of which only a program writes. A letter that
 * a person began with "From:" and "Date:" is a text; under the name of a mail it is taken for one.
 */
export function looksLikeMail(head: string, isNamedMail: boolean): boolean {
  const names = readHeaderNames(head);
  const known = names.filter((name) => KNOWN.test(name));
  return known.length >= 2 && (isNamedMail || known.some((name) => MACHINE.test(name))) && known.length * 2 >= names.length;
}
