import type { Emulated } from './service';
import { Service } from './service';

/** A text and where it leads; null for nowhere. */
export interface LinkedText {
  readonly text: string;
  readonly url: string | null;
}

/** `SpreadsheetApp.RichTextValue`, one run with at most a link: looks of parts of a text are not emulated. */
export class RichTextValue extends Service {
  static override readonly serviceName = 'RichTextValue';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getText: 'free',
    getLinkUrl: 'free',
    copy: 'free',
  };

  constructor(readonly content: LinkedText) {
    super();
  }

  getText = (): string => this.content.text;
  copy = (): RichTextValueBuilder => new RichTextValueBuilder(this.content);

  getLinkUrl(...part: readonly unknown[]): string | null {
    assertWhole('RichTextValue.getLinkUrl', part.length > 0);
    return this.content.url;
  }
}

/** `SpreadsheetApp.RichTextValueBuilder` */
export class RichTextValueBuilder extends Service {
  static override readonly serviceName = 'RichTextValueBuilder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    build: 'free',
    setText: 'free',
    setLinkUrl: 'free',
  };

  constructor(private content: LinkedText = { text: '', url: null }) {
    super();
  }

  build = (): RichTextValue => new RichTextValue(this.content);

  /** Takes the link of an earlier text away. */
  setText(text: string): this {
    this.content = { text, url: null };
    return this;
  }

  /** For the whole text, which must be there already. */
  setLinkUrl(...given: readonly unknown[]): this {
    assertWhole('RichTextValueBuilder.setLinkUrl', given.length > 1);
    const url = given[0] ?? null;
    if (url !== null && typeof url !== 'string') throw new Error(`Invalid argument: ${String(url)}`);
    this.content = { ...this.content, url };
    return this;
  }
}

function assertWhole(method: string, isPart: boolean): void {
  if (isPart) throw new Error(`${method} of a part of a text is not emulated`);
}
