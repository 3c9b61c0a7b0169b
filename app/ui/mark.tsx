import { classes } from "#app/ui/classes.ts";

/** The khatam: two squares that interlock, one filled and one outlined. One colour, that of the text around it. */
export function Mark({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className={classes("mark", className)}
    >
      <rect x="6.5" y="6.5" width="19" height="19" fill="currentColor" />
      <rect
        x="6.5"
        y="6.5"
        width="19"
        height="19"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        transform="rotate(45 16 16)"
      />
    </svg>
  );
}

/** The name of the portal beside its mark, as a link to the first page. */
export function Wordmark({
  name,
  otherName,
  href,
}: {
  name: string;
  otherName?: { text: string; lang: string };
  href: string;
}) {
  return (
    <a href={href} className="wordmark">
      <Mark size={30} />
      <span className="wordmark-name">{name}</span>
      {otherName && (
        <span className="wordmark-other" lang={otherName.lang} aria-hidden="true">
          {otherName.text}
        </span>
      )}
    </a>
  );
}

/** A faint grid of stars and crosses, once a page, behind nothing that is read. */
export function Zellige({ id = "zellige", className }: { id?: string; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={classes("zellige", className)}
      width="100%"
      height="100%"
    >
      <defs>
        <pattern id={id} width="64" height="64" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1">
            <rect x="18" y="18" width="28" height="28" />
            <rect x="18" y="18" width="28" height="28" transform="rotate(45 32 32)" />
            <path d="M32 0v12.2M32 51.8V64M0 32h12.2M51.8 32H64M0 0l18 18M64 0L46 18M0 64l18-18M64 64L46 46" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
