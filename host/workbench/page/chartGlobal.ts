import * as everything from 'chart.js';
import Chart from 'chart.js/auto';

// The engine draws its charts with a global `Chart`, which it expects to carry the library's other exports as well.
Object.assign(window, { Chart: Object.assign(Chart, everything) });
