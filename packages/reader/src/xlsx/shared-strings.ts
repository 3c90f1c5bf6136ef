import { Parser } from 'htmlparser2';

/** The strings that cells name by their number, runs joined, in one pass; how they are read aloud (in Japanese) left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let aloud = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.slice(name.indexOf(':') + 1);
        if (local === 'si') text = '';
        else if (local === 't') isText = true;
        else if (local === 'rPh') aloud += 1;
      },
      ontext(data) {
        if (isText && aloud === 0) text += data;
      },
      onclosetag(name) {
        const local = name.slice(name.indexOf(':') + 1);
        if (local === 't') isText = false;
        else if (local === 'rPh') aloud -= 1;
        else if (local === 'si') strings.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return strings;
}
