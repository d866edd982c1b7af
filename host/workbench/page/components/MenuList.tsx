import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SubmenuIcon } from './icons';
import { focusTarget } from './menuFocus';
import type { MenuItem } from './menuItem';

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Escape, or ArrowLeft in a submenu. */
  readonly onClose: () => void;
  readonly onChosen: () => void;
  readonly isSubmenu?: boolean;
}

/** An open menu, with the keys of the ARIA menu pattern. The first line has the focus when it opens. */
export function MenuList({ label, items, onClose, onChosen, isSubmenu = false }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const lines = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > [role=none] > [role=menuitem]') ?? []),
  ];
  useLayoutEffect(() => lines()[0]?.focus(), []);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    event.stopPropagation();
    if (event.key === 'Escape' || (isSubmenu && event.key === 'ArrowLeft')) {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.key === 'ArrowRight' && isParent(document.activeElement)) {
      event.preventDefault();
      (document.activeElement as HTMLElement).click();
      return;
    }
    const target = focusTarget(event.key, lines(), document.activeElement);
    if (target !== null) {
      event.preventDefault();
      target.focus();
    }
  }

  const closeSubmenu = (caption: string) => {
    setOpened(null);
    lines()
      .find((line) => line.dataset.caption === caption)
      ?.focus();
  };

  return (
    <div ref={list} class="wb-menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <MenuLine
          key={`${index} ${item.caption}`}
          item={item}
          isOpen={opened === item.caption}
          onOpen={() => setOpened(item.caption)}
          onClose={() => closeSubmenu(item.caption)}
          onChosen={onChosen}
        />
      ))}
    </div>
  );
}

function isParent(element: Element | null): boolean {
  return element?.getAttribute('aria-haspopup') === 'menu';
}

interface MenuLineProps {
  readonly item: MenuItem;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onChosen: () => void;
}

function MenuLine({ item, isOpen, onOpen, onClose, onChosen }: MenuLineProps) {
  const { caption, choose, items } = item;
  if (caption === '') {
    return <hr class="wb-separator" />;
  }
  if (items !== undefined) {
    return (
      <div role="none">
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          data-caption={caption}
          onClick={onOpen}
        >
          {caption}
          <SubmenuIcon />
        </button>
        {isOpen && <MenuList label={caption} items={items} onClose={onClose} onChosen={onChosen} isSubmenu />}
      </div>
    );
  }
  const chosen = () => {
    onChosen();
    choose?.();
  };
  return (
    <div role="none">
      <button type="button" role="menuitem" tabIndex={-1} disabled={choose === undefined} onClick={chosen}>
        {caption}
      </button>
    </div>
  );
}
