export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <g fill="none" stroke="var(--jade)" strokeWidth="2.6" strokeLinejoin="round">
        <path d="M3 15 16 4l13 11" />
        <path d="M7 13v15h18V13" />
        <path d="M12.5 28v-8.5h7V28" />
      </g>
    </svg>
  );
}
