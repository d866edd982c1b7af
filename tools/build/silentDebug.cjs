// Some of @stdlib's functions log through `debug`, which looks for a terminal that Apps Script does not have.
module.exports = () => () => undefined;
