/** One line of a menu: something to choose, a menu of its own, or (with the caption '') a separator. */
export interface MenuItem {
  readonly caption: string;
  readonly choose?: () => void;
  readonly items?: readonly MenuItem[];
}
