import type { HostState } from '../hostState';
import { CacheService } from './cacheService';
import { Charts } from './charts';
import { HtmlService } from './htmlService';
import { LockService } from './lockService';
import { Console, Logger } from './logger';
import { PropertiesService } from './propertiesService';
import { ScriptApp } from './scriptApp';
import type { Service } from './service';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheetApp';
import { Utilities } from './utilities';

/** The global objects of Apps Script, new for each run. `lines` is where what is logged goes. */
export function globalServices(state: HostState, lines: string[]): Readonly<Record<string, Service>> {
  return {
    SpreadsheetApp: new SpreadsheetApp(state),
    LockService: new LockService(state),
    PropertiesService: new PropertiesService(state),
    CacheService: new CacheService(state),
    Charts: new Charts(),
    HtmlService: new HtmlService(state),
    ScriptApp: new ScriptApp(),
    Session: new Session(state),
    Utilities: new Utilities(),
    Logger: new Logger(lines),
    console: new Console(lines),
  };
}
