import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";

/** Attributes that scripts and tests hook on. */
export type DataAttributes = { [name: `data-${string}`]: string | number | boolean | undefined };

type Look = {
  /** One primary per view. */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "small" | "medium" | "large";
  icon?: IconName;
  /** A drawing after the words: an arrow that leads on. */
  iconEnd?: IconName;
  /** Fills the line: for phones and narrow columns. */
  wide?: boolean;
};

function lookClasses({ variant = "secondary", size = "medium", wide }: Look, className?: string): string {
  return classes(
    "button",
    `button-${variant}`,
    size !== "medium" && `button-${size}`,
    wide && "button-wide",
    className,
  );
}

function Words({ icon, iconEnd, children }: { icon?: IconName; iconEnd?: IconName; children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "children"> &
  DataAttributes & {
    href: string;
    children: ReactNode;
    /** `quiet` is underlined only when pointed at: for lists where every line is a link. */
    tone?: "plain" | "quiet" | "strong";
    icon?: IconName;
    /** Said after a link that leaves the portal, e.g. “(external site)”. */
    externalLabel?: string;
  };

/** A link in running text or in a list. */
export function Link({ href, children, tone = "plain", icon, externalLabel, className, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      className={classes("link", tone !== "plain" && `link-${tone}`, className)}
      rel={externalLabel ? "noopener external" : undefined}
      {...rest}
    >
      {icon && <Icon name={icon} size={16} className="link-lead" />}
      {children}
      {externalLabel && (
        <>
          <Icon name="external" size={16} className="link-end" />
          <span className="sr-only"> {externalLabel}</span>
        </>
      )}
    </a>
  );
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "type"> &
  DataAttributes &
  Look & { children: ReactNode; type?: "submit" | "button" | "reset" };

/** A button that does what its words say; submits its form unless told otherwise. */
export function Button({
  variant,
  size,
  icon,
  iconEnd,
  wide,
  type = "submit",
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={lookClasses({ variant, size, wide }, className)} {...rest}>
      <Words icon={icon} iconEnd={iconEnd}>
        {children}
      </Words>
    </button>
  );
}

type ButtonLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "children"> &
  DataAttributes &
  Look & { href: string; children: ReactNode };

/** A link that looks like a button: leads to where something is done. */
export function ButtonLink({
  variant,
  size,
  icon,
  iconEnd,
  wide,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a className={lookClasses({ variant, size, wide }, className)} {...rest}>
      <Words icon={icon} iconEnd={iconEnd}>
        {children}
      </Words>
    </a>
  );
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "type" | "aria-label"> &
  DataAttributes & { label: string; icon: IconName; type?: "submit" | "button" };

/** A button drawn as an icon alone; its words are still there for those who listen and as a tooltip. */
export function IconButton({ label, icon, type = "submit", className, ...rest }: IconButtonProps) {
  return (
    <button type={type} title={label} className={classes("icon-button", className)} {...rest}>
      <Icon name={icon} />
      <span className="sr-only">{label}</span>
    </button>
  );
}

/** Buttons that belong together; on phones the bar can stick to the foot of the screen. */
export function Actions({ children, sticky }: { children: ReactNode; sticky?: boolean }) {
  return <div className={classes("actions", sticky && "actions-sticky")}>{children}</div>;
}
