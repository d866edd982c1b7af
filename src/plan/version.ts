/** The version of the add-in, such as 0.1.0: package.json is the one place that says it. */
export { version } from '../../package.json';
