const { constants, createContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's Node environment with an ordinary global object. Jest's own puts a proxy before it, so that every look-up of `Math` or
 * `Map` runs a handler: a spreadsheet engine is then ten times slower. A Node that cannot make a plain context (before 20.18)
 * runs with Jest's.
 */
class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    if (constants?.DONT_CONTEXTIFY === undefined) return;
    const plain = createContext(constants.DONT_CONTEXTIFY);
    const given = this.global;
    for (const key of Reflect.ownKeys(given)) {
      if (!Object.hasOwn(plain, key)) Object.defineProperty(plain, key, Object.getOwnPropertyDescriptor(given, key));
    }
    // As in Jest's environment: what Node's own modules hand over must be an instance of what the tests see.
    Object.assign(plain, { global: plain, Buffer, ArrayBuffer, Uint8Array });
    plain.Error.stackTraceLimit = 100;
    this.global = plain;
    this.context = plain;
    this.moduleMocker = new this.moduleMocker.constructor(plain);
  }
}

module.exports = PlainGlobals;
