import type { ProblemCode } from '@siets/record';

/** What we say of the types that `file-type` tells, by its endings. What is not listed is `unknown-type`. */
const CODES: Record<string, ProblemCode> = Object.fromEntries(
  (
    [
      ['foreign-archive', '7z rar tar gz bz2 xz zst lz lz4 lzh arj cab ace Z cpio deb rpm xar'],
      ['sound-or-video', 'mp3 mp4 m4a m4v m4b mov avi mkv webm wav flac ogg oga ogv opus aac amr wma wmv asf mpg aif mid 3gp 3g2 flv ape wv'],
      ['picture', 'gif webp bmp heic heif avif psd ico jp2 jpx jxl jxr cr2 cr3 nef arw dng orf rw2 raf xcf icns'],
      ['program', 'exe elf macho wasm class swf dex jar apk msi'],
      ['presentation', 'pptx odp'],
      ['old-spreadsheet', 'xls'],
      ['old-office', 'vsdx'],
    ] as const satisfies readonly (readonly [ProblemCode, string])[]
  ).flatMap(([code, endings]) => endings.split(' ').map((ending) => [ending, code])),
);

export const refusalOf = (ending: string): ProblemCode => CODES[ending] ?? 'unknown-type';
