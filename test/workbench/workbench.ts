import '../../src/browser-page/browser-page.css';
import { BrowserPage } from '../../src/browser-page/page';
import { Bench } from './bench';

void new BrowserPage(new Bench()).start();
