/** Tandem's sign: two riders on one line. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 56 32" width="56" height="32" aria-hidden="true" focusable="false">
      <circle cx="11" cy="20" r="9" />
      <circle cx="45" cy="20" r="9" />
      <path d="M11 20 21 8h15L45 20M21 8l7 12 8-12M28 20H11" />
    </svg>
  );
}
