import { answerOf, hostOf, hostOfMain, messageOf, messageOfRun, reopen } from '../addIn';

describe('properties', () => {
  it('live between runs, and in their own stores', () => {
    const host = hostOf(`
      function set() { PropertiesService.getUserProperties().setProperty('k', 1); PropertiesService.getDocumentProperties().setProperties({ a: 'x', b: 'y' }); }
      function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperties(),
        PropertiesService.getScriptProperties().getProperty('k'), PropertiesService.getDocumentProperties().deleteProperty('a').getKeys()]; }`);
    host.run('set');
    expect(host.run('get')).toEqual(['1', { a: 'x', b: 'y' }, null, ['b']]);
  });

  it('are another user’s own', () => {
    const host = hostOfMain("PropertiesService.getUserProperties().setProperty('k', 'v');", { user: 'a@example.com' });
    host.run('main');
    const body = "return PropertiesService.getUserProperties().getProperty('k');";
    expect(reopen(host, body, { user: 'b@example.com' }).run('main')).toBeNull();
    expect(reopen(host, body, { user: 'a@example.com' }).run('main')).toBe('v');
  });

  // Google's quotas: 9 KB a value, 500 KB in all.
  it('hold 9 KB a value, counted in bytes, and 500 KB in all', () => {
    const set = (text: string) => `PropertiesService.getUserProperties().setProperty('k', ${text});`;
    expect(answerOf(`${set("'x'.repeat(9 * 1024)")} return 'kept';`)).toBe('kept');
    expect(messageOf(set("'x'.repeat(9 * 1024 + 1)"))).toBe('Argument too large: value');
    expect(messageOf(set("'\\u20ac'.repeat(3 * 1024 + 1)"))).toBe('Argument too large: value');
    expect(
      messageOf(
        "var p = PropertiesService.getUserProperties(); for (var i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));",
      ),
    ).toMatch(/^You have exceeded the property storage quota/);
  });
});

describe('the cache', () => {
  it('keeps texts up to 100 KB', () => {
    const body = `var cache = CacheService.getUserCache(); cache.put('k', 'x'.repeat(102400), 60);
      return [cache.get('k').length, cache.get('other'), CacheService.getScriptCache().get('k')];`;
    expect(answerOf(body)).toEqual([102400, null, null]);
    expect(messageOf("CacheService.getUserCache().put('k', 'x'.repeat(102401));")).toBe('Argument too large: value');
  });
});

describe('developer metadata', () => {
  it('is kept on the file and on sheets, found by key, changed and removed', () => {
    const body = `
      ss.addDeveloperMetadata('tandem', 'idle', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.addDeveloperMetadata('tandem', 'plan').addDeveloperMetadata('other');
      var found = ss.createDeveloperMetadataFinder().withKey('tandem').find();
      var seen = found.map(function (m) { return [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]; });
      found[0].setValue('busy'); found[1].remove();
      var types = SpreadsheetApp.DeveloperMetadataLocationType;
      return [seen, ss.getDeveloperMetadata()[0].getValue(), sheet.getDeveloperMetadata().map(function (m) { return m.getKey() + m.getValue(); }),
        ss.createDeveloperMetadataFinder().withLocationType(types.SHEET).find().length, sheet.createDeveloperMetadataFinder().withKey('tandem').find().length];`;
    const host = hostOfMain(body);
    expect(host.run('main')).toEqual([
      [
        ['idle', 'PROJECT', 'SPREADSHEET'],
        ['plan', 'DOCUMENT', 'SHEET'],
      ],
      'busy',
      ['othernull'],
      1,
      0,
    ]);
    expect(host.snapshot()).toMatchObject({ metadata: { tandem: 'busy' }, sheets: [{ metadata: { other: '' } }] });
  });

  // Google's page on developer metadata: 30,000 characters for the spreadsheet and for each sheet.
  it('holds 30,000 characters in one place', () => {
    expect(messageOf("ss.addDeveloperMetadata('k', 'x'.repeat(30000));")).toBe(
      'Developer metadata is limited to 30000 characters here.',
    );
    expect(
      answerOf(
        "ss.addDeveloperMetadata('k', 'x'.repeat(29999)); sheet.addDeveloperMetadata('k', 'x'.repeat(29999)); return 'kept';",
      ),
    ).toBe('kept');
  });

  it('goes with its sheet', () => {
    const body =
      "var b = ss.insertSheet('B').addDeveloperMetadata('k', 'v'); ss.deleteSheet(b); return ss.createDeveloperMetadataFinder().find().length;";
    expect(answerOf(body)).toBe(0);
  });
});

describe('the user interface', () => {
  const code = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Open', 'showPlan').addSeparator().addSubMenu(ui.createMenu('More').addItem('Check', 'check')).addToUi();
    }
    function showPlan() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tandem').setWidth(300)); }
    function check() { SpreadsheetApp.getUi().alert('Title', 'All fine'); SpreadsheetApp.getActive().toast('Done'); }`;

  it('keeps the menu, the sidebar, alerts and toasts', () => {
    const host = hostOf(code, { html: { sidebar: '<p>plan</p>' } });
    expect([host.menu, host.sidebar]).toEqual([[], null]);
    host.open();
    expect(host.menu).toEqual([
      { caption: 'Open', functionName: 'showPlan' },
      { caption: '', functionName: '' },
      { caption: 'More > Check', functionName: 'check' },
    ]);
    host.choose('showPlan');
    expect(host.sidebar).toEqual({ title: 'Tandem', html: '<p>plan</p>' });
    host.choose('check');
    expect([host.ui.alerts, host.ui.toasts]).toEqual([['Title\nAll fine'], ['Done']]);
  });

  // AuthMode.NONE, in which an add-in that is not enabled yet builds its menu.
  it('lets onOpen build a menu and touch nothing else', () => {
    const opened = (body: string) => () => hostOf(`function onOpen(event) { ${body} }`).open();
    expect(messageOfRun(opened('SpreadsheetApp.getActive().getSheets();'))).toBe(
      'You do not have permission to call getSheets',
    );
    expect(messageOfRun(opened("PropertiesService.getUserProperties().getProperty('x');"))).toMatch(
      /^You do not have permission/,
    );
    expect(
      messageOfRun(opened('throw new Error(event.authMode + (event.authMode === ScriptApp.AuthMode.NONE));')),
    ).toBe('NONEtrue');
  });

  it('says which page is missing', () => {
    expect(messageOf("HtmlService.createHtmlOutputFromFile('nowhere');")).toBe('No HTML file named nowhere was found.');
  });
});

describe('Utilities', () => {
  // RFC 4648, section 10.
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foobar', 'Zm9vYmFy'],
    ['€', '4oKs'],
  ])('encodes %j', (text, encoded) => {
    const body =
      'var coded = Utilities.base64Encode(input); return [coded, Utilities.base64Encode(Utilities.base64Decode(coded))];';
    expect(hostOfMain(body).run('main', text)).toEqual([encoded, encoded]);
  });
});

describe('the session', () => {
  it('tells the user, the zones and the locale', () => {
    const body =
      'return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];';
    const options = {
      user: 'a@example.com',
      locale: 'fr_FR',
      timeZone: 'Europe/Paris',
      scriptTimeZone: 'America/New_York',
    };
    expect(answerOf(body, options)).toEqual(['a@example.com', 'America/New_York', 'fr', 'fr_FR', 'Europe/Paris']);
  });
});
