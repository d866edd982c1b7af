import { readFileSync } from 'node:fs';
import { globalServices } from '../../../host/services/globals';
import { classOf } from '../../../host/services/service';
import { hostOf, messageOf, messageOfRun } from '../addIn';
import { everyServiceClass } from './everyServiceClass';

describe('what the host does not emulate', () => {
  it.each([
    ['Range.sort', "sheet.getRange('A1').sort(1);"],
    ['Sheet.insertImage', "sheet.insertImage('https://example.com/a.png', 1, 1);"],
    ['EmbeddedChartBuilder.asColumnChart', 'sheet.newChart().asColumnChart();'],
    ['RichTextValueBuilder.setTextStyle', 'SpreadsheetApp.newRichTextValue().setTextStyle(null);'],
    ['Spreadsheet.addEditor', "ss.addEditor('a@example.com');"],
    ['SpreadsheetApp.openById', "SpreadsheetApp.openById('x');"],
    ['HtmlService.createTemplateFromFile', "HtmlService.createTemplateFromFile('x');"],
    ['Utilities.zip', 'Utilities.zip([]);'],
    ['Range.state', "return sheet.getRange('A1').state;"],
  ])('throws: %s', (name, body) => {
    expect(messageOf(body)).toBe(`${name} is not emulated`);
  });

  it('throws for a property that is set, too', () => {
    expect(messageOf('sheet.title = 1;')).toBe('Sheet.title is not emulated');
  });

  it('is undefined where Apps Script has another global service', () => {
    const host = hostOf('function main() { return typeof UrlFetchApp + typeof DriveApp; }');
    expect(host.run('main')).toBe('undefinedundefined');
    expect(messageOfRun(() => hostOf('function main() { DriveApp.getFiles(); }').run('main'))).toBe(
      'DriveApp is not defined',
    );
  });
});

// The declarations that Apps Script projects compile against.
const lines = ['spreadsheet', 'base', 'html', 'lock', 'properties', 'cache', 'utilities', 'script', 'charts'].flatMap(
  (name) => readFileSync(`node_modules/@types/google-apps-script/google-apps-script.${name}.d.ts`, 'utf8').split('\n'),
);

function declaredMembers(name: string): Set<string> {
  const start = lines.findIndex((line) => new RegExp(`^\\s*interface ${name}\\b`, 'i').test(line));
  const indent = lines[start]?.match(/^\s*/)?.[0] ?? '';
  const end = lines.findIndex((line, i) => i > start && line === `${indent}}`);
  const members = lines.slice(start + 1, end).map((line) => line.match(`^${indent}    (\\w+)`)?.[1] ?? '');
  return new Set(start < 0 ? [] : members);
}

/** The text of a class and of the classes that it extends. */
function sourceOf(service: object): string {
  const parent = Object.getPrototypeOf(service);
  return parent === Function.prototype ? String(service) : String(service) + sourceOf(parent);
}

describe.each(everyServiceClass.map((service) => [service.serviceName, service] as const))('%s', (name, service) => {
  const members = Object.keys(service.emulated).filter((member) => member !== 'toString');

  it('has no member that Apps Script’s declarations lack', () => {
    const declared = declaredMembers(name);
    expect(declared.size).toBeGreaterThan(0);
    expect(members.filter((member) => !declared.has(member))).toEqual([]);
  });

  it('has every member that its table lists', () => {
    const source = sourceOf(service);
    expect(members.filter((member) => !new RegExp(`\\b${member}(\\(|\\s*=|;)`).test(source))).toEqual([]);
  });
});

it('lists the classes of every global service', () => {
  const names = Object.values(globalServices({ ui: {} } as never, [])).map((service) => classOf(service).serviceName);
  expect(everyServiceClass.map(({ serviceName }) => serviceName)).toEqual(expect.arrayContaining(names));
});
