import { localWorkshop } from '../../utils/browser/localWorkshop';
import { listen, send } from '../../utils/browser/messages';

const done = () => null;
const nothing = () => undefined;

const shop = localWorkshop({
  started: (source) => send('work.started', { source }).then(nothing),
  done: (article) => send('work.done', { article }).then(nothing),
  documentDone: (outcome) => send('work.documentDone', outcome).then(nothing),
});

listen('offscreen', {
  'work.article': (order) => shop.article(order).then(done),
  'work.archive': (order) => shop.archive(order).then(done),
  'work.document': (order) => shop.document(order).then(done),
  'work.cancel': ({ sources }) => shop.cancel(sources).then(done),
});
