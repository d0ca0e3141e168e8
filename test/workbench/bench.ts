import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { PageDoors, PageExtras } from '../../src/browser-page/page-extras';
import type { BatchReport } from '../../src/excel-host/protocol/excel-host';
import type { Language } from '../../src/messages/language';
import { readAsOf, writeAsOf } from './as-of-setting';
import { benchWords } from './bench-words';
import { playedExcel } from './played-excel';
import { formatBytes, type RunFigures, RunMeter } from './run-meter';
import { type Sample, SAMPLES } from './samples';
import { readWrittenDate, writtenDate } from './written-date';

/**
 * What the workbench adds to the page: samples to try, a day to count from, and what the last run cost. Its address may
 * name the sample and the language to begin with: "?sample=trung-trac-cchc.xlsx&language=en".
 */
export class Bench implements PageExtras {
  readonly excel = playedExcel(location.search);
  private readonly query = new URLSearchParams(location.search);
  readonly language: Language = this.query.get('language') === 'en' ? 'en' : 'vi';
  private doors: PageDoors | undefined;
  private run: RunFigures | undefined;
  private readonly meter = new RunMeter(() => performance.now());

  title(language: Language): string {
    return benchWords(language).title;
  }

  async start(doors: PageDoors): Promise<void> {
    this.doors = doors;
    const asked = this.query.get('sample');
    await this.openSample(SAMPLES.find(({ file }) => file === asked) ?? SAMPLES[0]);
  }

  onPress(): void {
    this.meter.begin();
  }

  onPause(): void {
    this.meter.pause();
  }

  onBatch({ requestBytes, responseBytes }: BatchReport, hasWritten: boolean): void {
    this.run = this.meter.add(requestBytes, responseBytes, hasWritten);
  }

  aboveFileButtons(language: Language): TemplateResult {
    const words = benchWords(language);
    const open = this.doors?.session()?.name;
    const onSample = (event: Event): void => {
      const chosen = SAMPLES.find(({ file }) => file === (event.target as HTMLSelectElement).value);
      if (chosen) void this.openSample(chosen);
    };
    return html`
      <select id="sample" aria-label=${words.samples} @change=${onSample}>
        <option value="" ?selected=${!SAMPLES.some(({ file }) => file === open)}>
          ${words.chooseSample}
        </option>
        ${SAMPLES.map(
          (sample) => html`
            <option value=${sample.file} ?selected=${open === sample.file}>${sample.title[language]}</option>
          `,
        )}
      </select>
    `;
  }

  ribbonGroup(language: Language): TemplateResult {
    const words = benchWords(language);
    const session = this.doors?.session();
    const asOf = session ? readAsOf(session.workbook) : undefined;
    const onDate = (event: Event): void => this.setAsOf((event.target as HTMLInputElement).value);
    return html`
      <div class="ribbon-group" role="group" aria-label=${words.asOf}>
        <div class="rows">
          <input
            id="as-of"
            type="text"
            inputmode="numeric"
            size="14"
            aria-label=${words.asOf}
            placeholder=${words.asOfToday}
            .value=${live(asOf ? writtenDate(asOf) : '')}
            ?disabled=${!session}
            @change=${onDate}
          />
          <button
            type="button"
            id="clear-as-of"
            class="plain-button"
            ?disabled=${!asOf}
            @click=${() => this.setAsOf('')}
          >
            ${words.clearAsOf}
          </button>
        </div>
        <div class="caption" aria-hidden="true">${words.asOf}</div>
      </div>
    `;
  }

  statusFigures(language: Language): TemplateResult {
    const words = benchWords(language);
    const { run } = this;
    const figures = run
      ? words.run(
          run.roundTrips,
          formatBytes(run.requestBytes, language),
          formatBytes(run.responseBytes, language),
        )
      : words.noRunYet;
    return html`<span
      class="run"
      data-round-trips=${run?.roundTrips ?? nothing}
      data-request-bytes=${run?.requestBytes ?? nothing}
      data-response-bytes=${run?.responseBytes ?? nothing}
      >${figures}</span
    >`;
  }

  private async openSample(sample: Sample): Promise<void> {
    this.doors?.isOpening();
    const response = await fetch(`/samples/${sample.file}`).catch(() => undefined);
    if (!response?.ok) return this.doors?.say((language) => benchWords(language).sampleMissing);
    const bytes = new Uint8Array(await response.arrayBuffer());
    this.run = undefined;
    this.doors?.open(bytes, sample.file, ({ workbook }) => writeAsOf(workbook, sample.asOf));
  }

  private setAsOf(text: string): void {
    const session = this.doors?.session();
    if (!session) return;
    const day = readWrittenDate(text);
    if (text.trim() !== '' && !day) {
      return this.doors?.say((language) => benchWords(language).noSuchDay(text));
    }
    session.change((workbook) => writeAsOf(workbook, day));
    // The pane reads the settings when it opens; no event tells it that they were changed beside it.
    this.doors?.reopenPane();
  }
}
