/** Where a link leads. */
import { shortText } from './shape';

const NOT_LINKS = /^(?:javascript|data|about|blob):/i;

/** The absolute address of a link as the document writes it, or null for one that leads nowhere outside the page. */
export function addressOf(anchor: Element): string | null {
  const written = (anchor.getAttribute('href') ?? '').trim();
  if (written === '' || written.startsWith('#') || NOT_LINKS.test(written)) return null;
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written.replace(/[\t\n\r]/g, '').replace(/ /g, '%20');
  const absolute = (anchor as HTMLAnchorElement).href;
  return typeof absolute === 'string' && absolute !== '' && shortText(anchor, 4000) !== null ? absolute : written;
}
