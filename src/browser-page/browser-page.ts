import './browser-page.css';
import { keepForOffline } from './keep-for-offline';
import { BrowserPage } from './page';

void new BrowserPage().start();
keepForOffline();
