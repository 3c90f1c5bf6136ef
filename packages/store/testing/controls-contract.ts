import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';

/** What every store must do with what people pause. */
export function testControls(getStore: () => Store): void {
  test('what is paused is known, with who did it, until it is resumed; a repeat changes nothing', async () => {
    const { controls } = getStore();
    expect(await controls.paused()).toEqual([]);
    await controls.pause(['read', 'intake'], 'Anna');
    await controls.pause(['read'], 'Jānis');
    expect((await controls.paused()).map(({ name, by }) => [name, by])).toEqual([['intake', 'Anna'], ['read', 'Anna']]);
    await controls.resume(['intake', 'extract']);
    expect(await controls.paused()).toMatchObject([{ name: 'read', by: 'Anna', at: expect.stringMatching(/Z$/u) as unknown }]);
  });
}
