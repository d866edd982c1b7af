import { answerOf, hostOfMain, messageOf, reopen } from '../addIn';

const link = `function link(text, url) { return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build(); }`;
const told = `function told(range) { return range.getRichTextValues().map(function (row) { return row.map(function (text) {
  return text && [text.getText(), text.getLinkUrl()]; }); }); }`;
const prepared = `${link} ${told} var other = ss.insertSheet('Other'); var gid = '#gid=' + other.getSheetId();`;

describe('a link', () => {
  it('leads from a text to a sheet, whatever its name', () => {
    const answer =
      answerOf(`${prepared} sheet.getRange('A1').setRichTextValue(link('Go', gid)); other.setName('Renamed');
      return [told(sheet.getRange('A1')), gid === told(sheet.getRange('A1'))[0][0][1]];`);
    expect(answer).toEqual([[[['Go', '#gid=1']]], true]);
  });

  it.each(['=1+1', '2027', 'TRUE', '3/4', "'quoted", 'a](b', '<b>bold</b>'])('leaves the text %s a text', (text) => {
    const host = hostOfMain(`${prepared} sheet.getRange('A1').setRichTextValue(link(input, gid));
      var range = sheet.getRange('A1'); return [range.getValue(), range.getFormula(), told(range)[0][0][0]];`);
    expect(host.run('main', text)).toEqual([text, '', text]);
    const [cell] = host.snapshot().sheets[0]?.cells ?? [];
    expect(cell).toMatchObject({ value: text, formula: null, link: { sheetId: '1' } });
  });

  it('goes where a value is written over it, the same text too', () => {
    const answer = answerOf(`${prepared} sheet.getRange('A1').setRichTextValue(link('Go', gid));
      sheet.getRange('A1').setValue('Go'); return told(sheet.getRange('A1'));`);
    expect(answer).toEqual([[['Go', null]]]);
  });

  it('goes with a text of its own that has none', () => {
    const answer = answerOf(`${prepared} sheet.getRange('A1').setRichTextValue(link('Go', gid));
      sheet.getRange('A1').setRichTextValue(sheet.getRange('A1').getRichTextValue().copy().setLinkUrl(null).build());
      return told(sheet.getRange('A1'));`);
    expect(answer).toEqual([[['Go', null]]]);
  });

  it('is on texts only: a number answers null, a blank an empty text', () => {
    expect(answerOf(`${told} sheet.getRange('A1').setValue(5); return told(sheet.getRange('A1:B1'));`)).toEqual([
      [null, ['', null]],
    ]);
  });

  it('moves with its cell and is saved', () => {
    const host = hostOfMain(
      `${prepared} sheet.getRange('A1').setRichTextValue(link('Go', gid)); sheet.insertRowBefore(1);`,
    );
    host.run('main');
    expect(reopen(host, `${told} return told(sheet.getRange('A2'));`).run('main')).toEqual([[['Go', '#gid=1']]]);
  });

  it('is not emulated for a part of a text, several lines, or an address of another kind', () => {
    expect(messageOf("SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 1, '#gid=0');")).toBe(
      'RichTextValueBuilder.setLinkUrl of a part of a text is not emulated',
    );
    expect(messageOf(`${link} sheet.getRange('A1').setRichTextValue(link('a\\nb', '#gid=0'));`)).toBe(
      'A link on a text of several lines is not emulated',
    );
    expect(messageOf(`${link} sheet.getRange('A1').setRichTextValue(link('a', 'mailto:a@example.com'));`)).toBe(
      'A link to mailto:a@example.com is not emulated',
    );
  });
});
