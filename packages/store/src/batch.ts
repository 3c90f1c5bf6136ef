/**
 * Joins calls that come while another is running into one. Where each costs a flush of the disk, eight files taken in
 * at once share one flush instead of waiting for eight.
 *
 * `work` answers in the order of its items; where it throws, every call of that batch does.
 */
export function inBatches<Item, Answer>(work: (items: Item[]) => Promise<Answer[]>, most = 100): (item: Item) => Promise<Answer> {
  interface Call {
    item: Item;
    resolve: (answer: Answer) => void;
    reject: (error: unknown) => void;
  }
  const waiting: Call[] = [];
  let isRunning = false;

  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const answers = await work(batch.map((call) => call.item));
        batch.forEach((call, n) => call.resolve(answers[n] as Answer));
      } catch (error) {
        for (const call of batch) call.reject(error);
      }
    }
    isRunning = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void runAll();
    });
}
