import { explain } from '../../../src/sidebar/client/explain';

test('a message of Tandem passes as it is', () => {
  const message = 'Somebody else is generating the plan in this spreadsheet right now.';
  expect(explain(new Error(message))).toEqual({ sentence: message, advice: '', details: '' });
  expect(explain(new Error(`Error: ${message}`)).sentence).toBe(message);
});

// Messages as Apps Script and browsers word them, from projects' issue threads.
test.each([
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    /several Google accounts/,
  ],
  ['You do not have permission to perform that action.', /several Google accounts/],
  ['NetworkError: Connection failure due to HTTP 0', /connection/],
  ['Exceeded maximum execution time', /Try again in a minute/],
  ['Service Spreadsheets timed out while accessing document with id 1a2b.', /Try again in a minute/],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", /Try again in a minute/],
  ['Script function not found: serve', /Reload the spreadsheet/],
])('%s', (message, advice) => {
  const explained = explain(new Error(message));
  expect(explained.advice).toMatch(advice);
  expect(explained.sentence).not.toContain(message);
  expect(explained.details).toBe(message);
});

test.each([
  "TypeError: Cannot read properties of undefined (reading 'map')",
  'ReferenceError: Tandem is not defined',
  '',
  '[object Object]',
])('a raw exception is not the sentence: %s', (message) => {
  expect(explain(new Error(message)).sentence).toBe('Something went wrong in Tandem.');
});
