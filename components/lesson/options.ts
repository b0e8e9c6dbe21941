// The options of a prediction as an author writes them.

/** The author's `options="a|b|c" answer="2"`. Throws where the answer is not one of the options. */
export function readOptions(
  id: string,
  options: string,
  answer: string,
): { readonly options: readonly string[]; readonly answer: number } {
  const texts = options.split('|').map((text) => text.trim());
  const number = Number(answer);
  if (texts.length < 2 || texts.includes('')) {
    throw new Error(`<Predict id="${id}"> needs two or more options, parted by |.`);
  }
  if (!Number.isInteger(number) || number < 1 || number > texts.length) {
    throw new Error(`<Predict id="${id}"> has no option ${answer}; known: 1 to ${texts.length}.`);
  }
  return { options: texts, answer: number };
}
