import { localWorkshop } from '../../utils/browser/localWorkshop';
import { listen, send } from '../../utils/browser/messages';

const shop = localWorkshop({
  started: (source) => void send('work.started', { source }),
  done: (article) => void send('work.done', { article }),
});

listen('offscreen', {
  'work.article': (order) => shop.article(order).then(() => null),
  'work.cancel': ({ sources }) => shop.cancel(sources).then(() => null),
});
