const paths = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  earlier: 'M10 3 5 8l5 5',
  later: 'M6 3l5 5-5 5',
  remove: 'M4 4l8 8M12 4l-8 8',
} as const;

/** A line drawing that goes with a button's label; it says nothing by itself. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="line-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
