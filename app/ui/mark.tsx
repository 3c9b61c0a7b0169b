import { classes } from "#app/ui/classes.ts";

// Even and odd: where the outlined square crosses the filled one, its line is cut out of it.
const khatam = "M6.5 6.5h19v19h-19zM16 .8L31.2 16L16 31.2L.8 16zM16 4.3L4.3 16L16 27.7L27.7 16z";

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
      <path fillRule="evenodd" fill="currentColor" d={khatam} />
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

// Tips at the middle of each side, so that neighbours touch and crosses are left between them.
const star =
  "M64 32l-9.4 9.4v13.2h-13.2L32 64l-9.4-9.4H9.4V41.4L0 32l9.4-9.4V9.4h13.2L32 0l9.4 9.4h13.2v13.2z";

/** A faint grid of stars and crosses, once a page, behind nothing that is read. */
export function Zellige({
  id = "zellige",
  tile = 64,
  className,
}: {
  id?: string;
  tile?: number;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={classes("zellige", className)}
      width="100%"
      height="100%"
    >
      <defs>
        <pattern
          id={id}
          width="64"
          height="64"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${tile / 64})`}
        >
          <g fill="none" stroke="currentColor" strokeWidth={64 / tile}>
            <path d={star} />
            <path
              d={star}
              transform="rotate(22.5 32 32) translate(16.64 16.64) scale(.48)"
              strokeWidth={133 / tile}
            />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
