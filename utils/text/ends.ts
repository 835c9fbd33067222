/**
 * Ends of texts and addresses, cut sign by sign. A pattern such as `/[.,]+$/` looks over a run of signs once from each of
 * them where the run does not stand last, which takes minutes for a hundred thousand dots.
 */

/** The text without the signs at its end. `sign` is asked of one character at a time. */
export function cutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** An address without what its sentence set after it: signs, and closing brackets (of `pairs`) that it does not open. */
export function cutAddressEnd(address: string, sign: RegExp, pairs: readonly string[]): string {
  const more = pairs.map((pair) => {
    let count = 0;
    for (const character of address) count += character === pair[1] ? 1 : character === pair[0] ? -1 : 0;
    return count;
  });
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    const pair = pairs.findIndex((one) => one[1] === last);
    if (pair < 0 ? !sign.test(last) : more[pair]!-- <= 0) break;
  }
  return address.slice(0, end);
}
