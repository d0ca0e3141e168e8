import { closeAfterJourneys, journey } from './journey';
import { completion, said } from './pane-harness';

closeAfterJourneys();

const PIECES = '**/pane-*.js';

journey('a pane whose pieces are gone from the server says so, opens anew and goes on', async (workbench) => {
  await completion(workbench);
  let isGone = true;
  await workbench.page.route(PIECES, (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  const reloaded = workbench.page.waitForEvent('framenavigated');
  await workbench.pane.locator('#tab-settings').click();
  await said(workbench, 'đã có bản mới');
  isGone = false;
  await reloaded;
  await completion(workbench);
  await workbench.pane.locator('#tab-settings').click();
  await workbench.pane.locator('#setting-planYear').waitFor();
  workbench.forgive(/404/);
});

journey('without a network the pane stays as it is and asks to look at the network', async (workbench) => {
  await completion(workbench);
  await workbench.page.route('**/*', (route) => route.abort());
  await workbench.pane.locator('#tab-settings').click();
  await workbench.pane.getByText('Chưa tải được phần này').waitFor();
  await workbench.page.unroute('**/*');
  await workbench.pane.locator('#tab-todo').click();
  await workbench.pane.locator('#tab-settings').click();
  await workbench.pane.locator('#setting-planYear').waitFor();
  workbench.forgive(/ERR_FAILED|Failed to load/);
});
