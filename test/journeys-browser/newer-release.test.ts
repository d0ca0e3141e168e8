import { closeAfterJourneys, journey } from './journey';
import { completion, said } from './pane-harness';

closeAfterJourneys();

const PIECES = '**/pane-*.js';

journey('a pane whose pieces are gone from the server says so, opens anew and goes on', async (desk) => {
  await completion(desk);
  let isGone = true;
  await desk.page.route(PIECES, (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  const reloaded = desk.page.waitForEvent('framenavigated');
  await desk.pane.locator('#tab-settings').click();
  await said(desk, 'đã có bản mới');
  isGone = false;
  await reloaded;
  await completion(desk);
  await desk.pane.locator('#tab-settings').click();
  await desk.pane.locator('#setting-planYear').waitFor();
  desk.forgive(/404/);
});

journey('without a network the pane stays as it is and asks to look at the network', async (desk) => {
  await completion(desk);
  await desk.page.route('**/*', (route) => route.abort());
  await desk.pane.locator('#tab-settings').click();
  await desk.pane.getByText('Chưa tải được phần này').waitFor();
  await desk.page.unroute('**/*');
  await desk.pane.locator('#tab-todo').click();
  await desk.pane.locator('#tab-settings').click();
  await desk.pane.locator('#setting-planYear').waitFor();
  desk.forgive(/ERR_FAILED|Failed to load/);
});
