import { onInstall, onOpen } from '../../sheet/menu';
import { selfTest } from '../../sheet/selfTest/selfTest';
import { showCalibration, showSidebar } from '../../sheet/showSidebar';
import { serve } from './serve';

/** The functions that Apps Script itself calls by name: each becomes a top-level function of Code.js. */
export const entryPoints = { onOpen, onInstall, showSidebar, showCalibration, selfTest, serve };
