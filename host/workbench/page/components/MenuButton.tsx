import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from './MenuList';
import type { MenuItem } from './menuItem';

interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The letter that opens the menu with Alt, as Sheets' own menus do. */
  readonly letter: string;
}

/** A button of the menu bar with its menu. */
export function MenuButton({ label, items, letter }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      if (event.altKey && event.code === `Key${letter}`) {
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', openByKey, { capture: true });
    return () => window.removeEventListener('keydown', openByKey, { capture: true });
  }, [letter]);

  return (
    <div
      ref={whole}
      class="wb-menu-button"
      onFocusOut={({ relatedTarget }) => {
        if (!whole.current?.contains(relatedTarget as Node | null)) {
          setOpen(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        class="wb-button wb-flat"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-keyshortcuts={`Alt+${letter}`}
        title={`${label} (Alt+${letter})`}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {label}
      </button>
      {isOpen && <MenuList label={label} items={items} onClose={close} onChosen={() => setOpen(false)} />}
    </div>
  );
}
