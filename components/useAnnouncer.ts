/** What the view's live region says, and how to say something. */
import { useCallback, useState } from 'preact/hooks';

export interface Announcer {
  message: { words: string; nth: number };
  announce(words: string): void;
}

export function useAnnouncer(): Announcer {
  const [message, setMessage] = useState({ words: '', nth: 0 });
  const announce = useCallback((words: string) => setMessage(({ nth }) => ({ words, nth: nth + 1 })), []);
  return { message, announce };
}
