/** For the views, which take from the other rooms only types. */
export { hasText } from '../sources/hasText';
