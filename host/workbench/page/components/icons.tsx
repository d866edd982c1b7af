/** Tandem's sign. */
export function Logo() {
  return (
    <svg aria-hidden="true" width="32" height="32" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7" fill="#0b6b63" />
      <g transform="translate(4 9.1) scale(.43)" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round">
        <circle cx="11" cy="20" r="9" />
        <circle cx="45" cy="20" r="9" />
        <path d="M11 20 21 8h15L45 20M21 8l7 12 8-12M28 20H11" />
      </g>
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
      <path d="m5.5 5.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

export function SubmenuIcon() {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 20 20">
      <path d="m8 5 5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
