import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type FromSidebar, isOurs, type ToSidebar } from '../../sidebar/messages';
import { withScript } from '../../sidebar/withScript';
import { CloseIcon } from './icons';

interface SidebarProps {
  readonly title: string;
  readonly html: string;
  /** Gives the sidebar its `google.script`. */
  readonly script: string;
  readonly onMessage: (message: FromSidebar, answer: (answer: ToSidebar) => void) => void;
  readonly onClose: () => void;
}

/** A sidebar as Sheets shows it: a title bar over a sandboxed frame 300 px wide, which may run scripts and nothing else. */
export function Sidebar({ title, html, script, onMessage, onClose }: SidebarProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const source = useMemo(() => withScript(html, script), [html, script]);

  useEffect(() => {
    const receive = ({ source: sender, data }: MessageEvent<unknown>) => {
      const window = frame.current?.contentWindow;
      if (window && sender === window && isOurs(data)) {
        // The frame's origin is opaque, so there is no origin to name; the answer goes to this very window.
        onMessage(data as FromSidebar, (answer) => window.postMessage(answer, '*'));
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [onMessage]);

  return (
    <aside class="wb-sidebar" aria-label={title}>
      <div class="wb-sidebar-bar">
        <h2>{title}</h2>
        <button type="button" class="wb-icon-button" aria-label={`Close ${title}`} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <iframe ref={frame} title={title} sandbox="allow-scripts" srcdoc={source} onLoad={() => frame.current?.focus()} />
    </aside>
  );
}
