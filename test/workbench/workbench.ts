import './workbench.css';
import { WorkbenchPage } from './page/workbench-page';

void new WorkbenchPage().start();
