import type { HostState } from '../hostState';
import type { Emulated } from './service';
import { Service } from './service';

/** `HtmlService`, for files as they are; templates are not emulated. */
export class HtmlService extends Service {
  static override readonly serviceName = 'HtmlService';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    createHtmlOutput: 'free',
    createHtmlOutputFromFile: 'free',
  };

  constructor(private readonly state: HostState) {
    super();
  }

  createHtmlOutput(html: string | null): HtmlOutput {
    return new HtmlOutput(html ?? '');
  }

  /** Throws where dist has no such file. */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.state.html[name] ?? this.state.html[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutput(html);
  }
}

/** `HtmlService.HtmlOutput` */
export class HtmlOutput extends Service {
  static override readonly serviceName = 'HtmlOutput';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getContent: 'free',
    setContent: 'free',
    append: 'free',
    getTitle: 'free',
    setTitle: 'free',
    setWidth: 'free',
    getWidth: 'free',
    setHeight: 'free',
    getHeight: 'free',
  };
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent = () => this.content;
  getTitle = () => this.title;
  getWidth = () => this.width;
  getHeight = () => this.height;

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(added: string): this {
    this.content += added;
    return this;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}
