/** The room's door: what of a claim is in an article and what is not. */
export { prepareArticle, type PreparedArticle } from './article';
export { prepareClaim, type PreparedClaim } from './claim';
export { weigh, weighEach } from './weigh';
export { topicOfAddress } from './slug';
