import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { againstHandWritten } from './againstHandWritten';
import { againstNative } from './againstNative';
import { bundleSizes } from './bundleSizes';
import { coldLoad } from './coldLoad';
import { confidenceCalls } from './confidenceCalls';
import type { Figure } from './figure';
import { figuresTable } from './figuresTable';
import { planWriting } from './planWriting';
import { recordCalls } from './recordCalls';
import { recordReading } from './recordReading';
import { rowsCalibration } from './rowsCalibration';

// npm run bench -- [--json FILE] [--against FILE]: figures of the shipped code, written to a file or held against one.
const { values } = parseArgs({ options: { json: { type: 'string' }, against: { type: 'string' } } });
const earlier = values.against ? (JSON.parse(readFileSync(values.against, 'utf8')) as readonly Figure[]) : undefined;

const figures: Figure[] = [];
for (const measure of [
  againstHandWritten,
  recordCalls,
  recordReading,
  rowsCalibration,
  confidenceCalls,
  againstNative,
  coldLoad,
  planWriting,
  bundleSizes,
])
  figures.push(...(await measure()));
console.log(figuresTable(figures, earlier));
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
