/** A part of an address as it was before it was escaped; a part that nobody could have escaped so stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
