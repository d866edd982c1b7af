/** What a sheet shows as an error value. Thrown by `numbers`; in `rows` it takes the place of the cell it befell. */
export class Fault extends Error {
  override name = 'Fault';
  constructor(
    readonly code: '#DIV/0!' | '#VALUE!' | '#NUM!' | '#N/A',
    says: string,
  ) {
    super(says);
  }
}
