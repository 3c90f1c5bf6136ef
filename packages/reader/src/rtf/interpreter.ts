import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import type { RtfBlock, RtfRun } from './blocks.ts';
import { codePageOf, decodeBytes, toCodePage } from './code-pages.ts';
import { destinationOf, type Destination } from './destinations.ts';
import { PageBuilder } from './page-builder.ts';
import { characters, firstState, plainParagraph, symbols, type RtfState } from './state.ts';
import { headingLevelOf } from './style-names.ts';
import { readTokens, type RtfToken } from './tokens.ts';

/** What an RTF says, before it becomes text. */
export interface RtfContent {
  blocks: RtfBlock[];
  notes: RtfBlock[][];
  header: string[];
  footer: string[];
  links: Set<string>;
  hints: Record<string, string>;
}

const LINK = /HYPERLINK\s+(?:\\\S\s+)?"((?:https?|mailto):[^"]{1,500})"/iu;
const PARTS = new Set<Destination>(['text', 'note', 'box', 'header', 'footer']);

/** Goes through the pieces of an RTF and keeps its words where they belong. */
export class RtfInterpreter {
  readonly #limits: ReaderLimits;
  readonly #page = new PageBuilder();
  readonly #content: Omit<RtfContent, 'blocks'> = { notes: [], header: [], footer: [], links: new Set(), hints: {} };
  readonly #stack: RtfState[] = [];
  #state: RtfState = { ...firstState };
  /** The words of the paragraphs at hand: the body's goes on around a note or a box. */
  readonly #runs = new Map<Destination, RtfRun[]>();
  #mark: string | null = null;
  #boxes: RtfBlock[] = [];
  #note: RtfBlock[] = [];
  readonly #fonts = new Map<number, string | null>();
  readonly #headings = new Map<number, number>();
  #defaultPage = firstState.codePage;
  #font = 0;
  #style = 0;
  #aside = '';
  #bytes: number[] = [];
  #skip = 0;
  #length = 0;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  read(rtf: string): RtfContent {
    for (const token of readTokens(rtf)) {
      this.#token(token);
      if (this.#stack.length === 0 && token.kind === 'close') break;
    }
    if (this.#stack.length > 0) throw new ProblemError('damaged', { detail: 'rtf with groups that nobody closed' });
    this.#flushBytes();
    this.#endParagraph(false);
    return { ...this.#content, blocks: this.#page.finish() };
  }

  #token(token: RtfToken): void {
    if (token.kind === 'byte') return this.#byte(token.byte);
    if (token.kind === 'text') return this.#text(token.text);
    this.#flushBytes();
    switch (token.kind) {
      case 'open':
        return this.#open();
      case 'close':
        return this.#close();
      case 'symbol':
        return this.#symbol(token.sign);
      case 'word':
        return this.#word(token.name, token.value);
    }
  }

  #open(): void {
    this.#skip = 0;
    this.#stack.push(this.#state);
    if (this.#stack.length > this.#limits.maxElementDepth) throw overLimit('maxElementDepth', `groups nested ${this.#stack.length} deep`);
    this.#state = { ...this.#state, isFresh: true, isMarkedNew: false };
  }

  #close(): void {
    this.#skip = 0;
    const { destination } = this.#state;
    const outer = this.#stack.pop() ?? { ...firstState };
    if (destination === 'styles') this.#endStyle();
    if (destination !== outer.destination) this.#endDestination(destination);
    this.#state = { ...outer, isFresh: false };
  }

  #endStyle(): void {
    const level = headingLevelOf(this.#aside.replace(/;\s*$/u, ''));
    if (level !== null) this.#headings.set(this.#style, level);
    this.#aside = '';
  }

  #endDestination(destination: Destination): void {
    if (destination === 'link') {
      const link = LINK.exec(this.#aside)?.[1];
      if (link !== undefined) this.#content.links.add(link);
    } else if (destination === 'title' || destination === 'author') {
      if (this.#aside.trim() !== '') this.#content.hints[destination] = this.#aside.replace(/\s+/gu, ' ').trim();
    } else if (destination !== 'text' && PARTS.has(destination)) {
      this.#endParagraph(false);
      if (destination === 'note' && this.#note.length > 0) this.#content.notes.push(this.#note);
      if (destination === 'note') this.#note = [];
    }
    if (!PARTS.has(destination) && destination !== 'mark') this.#aside = '';
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#state.isMarkedNew = true;
    else if (sign === '\n' || sign === '\r') this.#endParagraph(true);
    else if (symbols[sign] !== undefined && this.#take()) this.#emit(symbols[sign]);
  }

  #word(name: string, value: number | null): void {
    const { isFresh, isMarkedNew, destination } = this.#state;
    const opened = isFresh ? destinationOf(name, destination, isMarkedNew) : null;
    Object.assign(this.#state, { isFresh: false, isMarkedNew: false });
    if (opened !== null) {
      // What is thrown away takes nothing of the paragraph with it; other destinations begin empty.
      this.#state.destination = opened;
      if (!PARTS.has(opened)) this.#aside = '';
      if (opened === 'mark') this.#mark = '';
    } else if (name === 'u') this.#unicode(value ?? 0);
    else if (characters[name] !== undefined) {
      if (this.#take()) this.#emit(characters[name]);
    } else this.#setting(name, value);
  }

  #unicode(value: number): void {
    this.#emit(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#skip = this.#state.fallback;
  }

  #setting(name: string, value: number | null): void {
    const state = this.#state;
    if (state.destination === 'fonts') return this.#fontSetting(name, value ?? 0);
    if (state.destination === 'created') return this.#dateSetting(name, value ?? 0);
    if (state.destination === 'styles' && name === 's') this.#style = value ?? 0;
    switch (name) {
      case 'par':
      case 'sect':
        return this.#endParagraph(true);
      case 'cell':
      case 'nestcell':
        return this.#endCell(name === 'cell' ? 1 : Math.max(2, state.tables));
      case 'row':
      case 'nestrow':
        return state.destination === 'none' ? undefined : this.#page.endRow(name === 'row' ? 1 : Math.max(2, state.tables));
      case 'trowd':
        return this.#page.beginRow(state.tables);
      case 'cellx':
        return this.#page.addEdge(value ?? 0, state.tables);
      case 'ansicpg':
        this.#defaultPage = toCodePage(value ?? 1252);
        state.codePage = this.#defaultPage;
        return undefined;
      case 'uc':
        state.fallback = Math.min(8, Math.max(0, value ?? 1));
        return undefined;
      default:
        return this.#look(name, value);
    }
  }

  /** Words that change how characters and paragraphs look, as far as that says something. */
  #look(name: string, value: number | null): void {
    const state = this.#state;
    const isOn = value !== 0;
    if (name === 'f') state.codePage = this.#fonts.get(value ?? 0) ?? this.#defaultPage;
    else if (name === 'b') state.isBold = isOn;
    else if (name === 'v' || name === 'deleted') state.isHidden = isOn;
    else if (name === 'plain') Object.assign(state, { isBold: false, isHidden: false, codePage: this.#defaultPage });
    else if (name === 'pard') Object.assign(state, plainParagraph);
    else if (name === 'intbl') state.isInTable = true;
    else if (name === 'itap') state.tables = Math.max(0, value ?? 0);
    else if (name === 'ilvl') state.list = Math.max(0, value ?? 0);
    else if (name === 's' && state.destination !== 'styles') state.heading = this.#headings.get(value ?? 0) ?? null;
    else if (name === 'outlinelevel' && state.destination !== 'styles') state.heading = (value ?? 9) < 9 ? (value ?? 0) + 1 : null;
    else if (name === 'mac') this.#defaultPage = 'macintosh';
    else if (name === 'pc' || name === 'pca') this.#defaultPage = 'cp775';
  }

  #fontSetting(name: string, value: number): void {
    if (name === 'f') this.#font = value;
    else if (name === 'fcharset' || name === 'cpg') this.#fonts.set(this.#font, name === 'cpg' ? toCodePage(value) : codePageOf(value));
  }

  #dateSetting(name: string, value: number): void {
    const hint = this.#content.hints['created'] ?? '';
    const part = String(value).padStart(2, '0');
    if (name === 'yr') this.#content.hints['created'] = String(value);
    else if ((name === 'mo' || name === 'dy') && hint !== '') this.#content.hints['created'] = `${hint}-${part}`;
  }

  /** False for one of the characters that stand for a `\u` before it. */
  #take(): boolean {
    if (this.#skip === 0) return true;
    this.#skip -= 1;
    return false;
  }

  #byte(byte: number): void {
    if (this.#take()) this.#bytes.push(byte);
  }

  #text(text: string): void {
    const kept = text.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - text.length);
    this.#state.isFresh = false;
    // Eight-bit characters that stand as they are belong to the code page too.
    if (/[\u0080-\u00FF]/u.test(kept)) for (const char of kept) this.#bytes.push(char.charCodeAt(0));
    else if (kept !== '') {
      this.#flushBytes();
      this.#emit(this.#state.codePage === 'symbols' ? decodeBytes([...Buffer.from(kept, 'latin1')], 'symbols') : kept);
    }
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = decodeBytes(this.#bytes, this.#state.codePage);
    this.#bytes = [];
    this.#emit(text);
  }

  #emit(text: string): void {
    const { destination, isHidden, isBold } = this.#state;
    if (destination === 'none' || (isHidden && destination !== 'link')) return;
    this.#length += text.length;
    if (this.#length > this.#limits.maxTextLength) throw overLimit('maxTextLength', `${this.#length} characters`);
    if (destination === 'mark') this.#mark = (this.#mark ?? '') + text;
    else if (PARTS.has(destination)) this.#addRun(destination, text, isBold);
    else if (this.#aside.length < 10_000) this.#aside += text;
  }

  #addRun(destination: Destination, text: string, isBold: boolean): void {
    const runs = this.#runs.get(destination) ?? [];
    const last = runs.at(-1);
    if (last?.isBold === isBold) last.text += text;
    else runs.push({ text, isBold });
    this.#runs.set(destination, runs);
  }

  #depth(): number {
    const { isInTable, tables } = this.#state;
    return isInTable ? Math.max(1, tables) : 0;
  }

  #endCell(depth: number): void {
    if (this.#state.destination !== 'text') return this.#endParagraph(false);
    this.#endParagraph(false, depth);
    this.#page.endCell(depth);
  }

  /** An empty paragraph of the body is kept where a writer made it, since it parts others. */
  #endParagraph(isWritten: boolean, depth = this.#depth()): void {
    const { destination, heading, list } = this.#state;
    const runs = this.#runs.get(destination) ?? [];
    this.#runs.delete(destination);
    const text = runs.map((run) => run.text).join('');
    if (destination === 'header' || destination === 'footer') this.#content[destination].push(text);
    const isEmpty = text.trim() === '';
    if (destination === 'note' || destination === 'box') {
      if (!isEmpty) (destination === 'note' ? this.#note : this.#boxes).push({ kind: 'paragraph', runs, mark: null, depth: 0, heading: null });
    } else if (destination === 'text') {
      const mark = isEmpty ? null : (this.#mark?.trim() ?? null);
      this.#mark = null;
      if (!isEmpty || (isWritten && depth === 0)) this.#page.addParagraph({ kind: 'paragraph', runs, mark, depth: list, heading: isEmpty ? null : heading }, depth);
      for (const box of this.#boxes) if (box.kind === 'paragraph') this.#page.addParagraph(box, depth);
      this.#boxes = [];
    }
  }
}
