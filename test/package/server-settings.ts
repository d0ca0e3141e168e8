/** What the settings of every web server say. */
export interface SiteSettings {
  /** "https://addins.example.vn/tien-do" */
  readonly address: string;
  readonly panePolicy: string;
  readonly commandsPolicy: string;
  readonly browserPolicy: string;
}

const FOLDER = '/var/www/tien-do';
const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=0, must-revalidate';
/** Named by their content, or never changed without another name. */
const LASTING = String.raw`(/assets/|/(pane|commands)-[0-9a-f]{12}\.(js|css)$)`;

/** For /etc/nginx/conf.d/. */
export function nginxSettings(site: SiteSettings): string {
  const { hostname, pathname } = new URL(site.address);
  const place = pathname === '/' ? '/' : `${pathname}/`;
  return `# Tiến Độ. Chép tệp này vào /etc/nginx/conf.d/tien-do.conf, chép thư mục site vào ${FOLDER},
# sửa hai dòng chứng chỉ, rồi chạy: nginx -t && systemctl reload nginx
map $uri $tien_do_cache {
    "~${LASTING}" "${YEAR}";
    "~(\\.html|\\.xml|/|sw\\.js)$" "no-cache";
    default "${SHORT}";
}
map $uri $tien_do_policy {
    "~/taskpane\\.html$" "${site.panePolicy}";
    "~/commands\\.html$" "${site.commandsPolicy}";
    "~/browser/(index\\.html)?$" "${site.browserPolicy}";
    default "";
}
server {
    listen 443 ssl;
    server_name ${hostname};
    ssl_certificate /etc/ssl/tien-do/tien-do.crt;
    ssl_certificate_key /etc/ssl/tien-do/tien-do.key;

    location ${place} {
        alias ${FOLDER}/;
        index index.html;
        charset utf-8;
        charset_types text/css text/javascript application/javascript application/json text/xml application/xml;
        gzip on;
        gzip_types text/css text/javascript application/javascript application/json text/xml application/xml image/svg+xml;
        add_header Cache-Control $tien_do_cache always;
        add_header Content-Security-Policy $tien_do_policy always;
        add_header X-Content-Type-Options nosniff always;
        add_header Referrer-Policy no-referrer always;
    }
}
`;
}

/** For /etc/caddy/. */
export function caddySettings(site: SiteSettings): string {
  const { host, pathname } = new URL(site.address);
  const place = pathname === '/' ? '/*' : `${pathname}/*`;
  return `# Tiến Độ. Thêm vào /etc/caddy/Caddyfile, chép thư mục site vào ${FOLDER}, rồi chạy: systemctl reload caddy
# Máy chủ ra được internet thì bỏ dòng tls: Caddy tự xin chứng chỉ.
${host} {
	tls /etc/ssl/tien-do/tien-do.crt /etc/ssl/tien-do/tien-do.key
	encode gzip
	handle_path ${place} {
		root * ${FOLDER}
		header X-Content-Type-Options nosniff
		header Referrer-Policy no-referrer
		header ?Cache-Control "${SHORT}"
		@lasting path_regexp ${LASTING}
		header @lasting Cache-Control "${YEAR}"
		@page path_regexp (\\.html|\\.xml|/|sw\\.js)$
		header @page Cache-Control no-cache
		@pane path /taskpane.html
		header @pane Content-Security-Policy "${site.panePolicy}"
		@commands path /commands.html
		header @commands Content-Security-Policy "${site.commandsPolicy}"
		@browser path /browser/ /browser/index.html
		header @browser Content-Security-Policy "${site.browserPolicy}"
		file_server
	}
	respond 404
}
`;
}

/**
 * web.config for IIS, which stands in the folder itself. IIS knows no patterns of names: the files that may be kept are
 * named one by one.
 */
export function iisSettings(site: SiteSettings, lasting: readonly string[]): string {
  const location = (path: string, ...settings: readonly string[]): string => `  <location path="${path}">
    <system.webServer>
${settings.map((setting) => `      ${setting}\n`).join('')}    </system.webServer>
  </location>
`;
  const policy = (value: string): string =>
    `<httpProtocol><customHeaders><add name="Content-Security-Policy" value="${value}" /></customHeaders></httpProtocol>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Tiến Độ. Tệp này nằm trong thư mục của trang; IIS tự đọc. Trang web phải có chứng chỉ https. -->
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
      ${clientCache(0, 'public, must-revalidate')}
      <remove fileExtension=".js" /><mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".html" /><mimeMap fileExtension=".html" mimeType="text/html; charset=utf-8" />
      <remove fileExtension=".xml" /><mimeMap fileExtension=".xml" mimeType="application/xml; charset=utf-8" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${['assets', ...lasting].map((path) => location(path, KEPT_A_YEAR)).join('')}${[
    location('taskpane.html', ALWAYS_ASKED, policy(site.panePolicy)),
    location('commands.html', ALWAYS_ASKED, policy(site.commandsPolicy)),
    location('browser', ALWAYS_ASKED, policy(site.browserPolicy)),
    location('manifest.xml', ALWAYS_ASKED),
    location('sw.js', ALWAYS_ASKED),
  ].join('')}</configuration>
`;
}

/** IIS writes "max-age=" itself, behind the words given here. */
function clientCache(days: number, words: string): string {
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${words}" />`;
}

const KEPT_A_YEAR = `<staticContent>${clientCache(365, 'public, immutable')}</staticContent>`;
/** IIS says "no-cache" for it. */
const ALWAYS_ASKED = '<staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>';

/** Whether a file of the site may be kept, by its path from the site's folder. */
export function isLasting(file: string): boolean {
  return new RegExp(LASTING).test(`/${file}`);
}
