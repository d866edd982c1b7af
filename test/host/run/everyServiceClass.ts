import { CacheService } from '../../../host/services/cacheService';
import { ChartOptions } from '../../../host/services/chartOptions';
import { Charts } from '../../../host/services/charts';
import { Color, RgbColor } from '../../../host/services/color';
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from '../../../host/services/conditionalFormatRule';
import { ContainerInfo } from '../../../host/services/containerInfo';
import { DataValidation, DataValidationBuilder } from '../../../host/services/dataValidation';
import { DeveloperMetadata, DeveloperMetadataLocation } from '../../../host/services/developerMetadata';
import { DeveloperMetadataFinder } from '../../../host/services/developerMetadataFinder';
import { EmbeddedChart } from '../../../host/services/embeddedChart';
import { EmbeddedChartBuilder } from '../../../host/services/embeddedChartBuilder';
import { HtmlOutput, HtmlService } from '../../../host/services/htmlService';
import { LockService } from '../../../host/services/lockService';
import { Console, Logger } from '../../../host/services/logger';
import { NamedRange } from '../../../host/services/namedRange';
import { PropertiesService } from '../../../host/services/propertiesService';
import { Protection } from '../../../host/services/protection';
import { Range } from '../../../host/services/range';
import { RangeList } from '../../../host/services/rangeList';
import { RichTextValue, RichTextValueBuilder } from '../../../host/services/richTextValue';
import { ScriptApp } from '../../../host/services/scriptApp';
import type { ServiceClass } from '../../../host/services/service';
import { Session } from '../../../host/services/session';
import { Sheet } from '../../../host/services/sheet';
import { Spreadsheet } from '../../../host/services/spreadsheet';
import { SpreadsheetApp } from '../../../host/services/spreadsheetApp';
import { TextStyle, TextStyleBuilder } from '../../../host/services/textStyle';
import { Menu, Ui } from '../../../host/services/ui';
import { User } from '../../../host/services/user';
import { Utilities } from '../../../host/services/utilities';

/** The classes of the host's services, but for enumerations, which Apps Script's declarations spell otherwise. */
export const everyServiceClass: readonly ServiceClass[] = [
  BooleanCondition,
  CacheService,
  ChartOptions,
  Charts,
  Color,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Console,
  ContainerInfo,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  EmbeddedChart,
  EmbeddedChartBuilder,
  HtmlOutput,
  HtmlService,
  LockService,
  Logger,
  Menu,
  NamedRange,
  PropertiesService,
  Protection,
  RgbColor,
  Range,
  RangeList,
  RichTextValue,
  RichTextValueBuilder,
  ScriptApp,
  Session,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  TextStyle,
  TextStyleBuilder,
  Ui,
  User,
  Utilities,
];
