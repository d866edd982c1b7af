import { render } from 'preact';
import { App } from './App';
import { callServer } from './callServer';

const root = document.getElementById('app');
if (root === null) throw new Error('Sidebar.html has no element with the id app');
const start = root.dataset.start === 'calibrate' ? 'calibrate' : 'planner';
render(<App call={callServer} today={new Date().toISOString().slice(0, 10)} start={start} />, root);
