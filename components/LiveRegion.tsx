/** The view's one polite live region. A repeated message gets a new node, or it would not be read again. */
export function LiveRegion({ message }: { message: { words: string; nth: number } }) {
  return (
    <div class="unseen" role="status" aria-live="polite">
      <span key={message.nth}>{message.words}</span>
    </div>
  );
}
