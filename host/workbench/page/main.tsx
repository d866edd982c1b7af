import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './styles/base.css';
import './styles/buttons.css';
import './styles/header.css';
import './styles/menu.css';
import './styles/panes.css';
import './styles/messages.css';
import './chartGlobal';
import './notes/noteMarks';
import './notes/noteTooltip';
import { render } from 'preact';
import { Page } from './components/Page';

const place = document.getElementById('workbench');
if (place === null) {
  throw new Error('index.html has no element with the id workbench');
}
place.replaceChildren();
render(<Page />, place);
