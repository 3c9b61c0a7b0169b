import type { LucideIcon } from "lucide-react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowDownUp from "lucide-react/icons/arrow-down-up";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import ArrowUp from "lucide-react/icons/arrow-up";
import Award from "lucide-react/icons/award";
import Bell from "lucide-react/icons/bell";
import Bookmark from "lucide-react/icons/bookmark";
import Building from "lucide-react/icons/building-2";
import Calendar from "lucide-react/icons/calendar";
import ChartColumn from "lucide-react/icons/chart-column";
import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-question-mark";
import Clock from "lucide-react/icons/clock";
import Coins from "lucide-react/icons/coins";
import Cpu from "lucide-react/icons/cpu";
import Database from "lucide-react/icons/database";
import Download from "lucide-react/icons/download";
import ExternalLink from "lucide-react/icons/external-link";
import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import FileText from "lucide-react/icons/file-text";
import Flag from "lucide-react/icons/flag";
import FlaskConical from "lucide-react/icons/flask-conical";
import Globe from "lucide-react/icons/globe";
import GraduationCap from "lucide-react/icons/graduation-cap";
import Handshake from "lucide-react/icons/handshake";
import History from "lucide-react/icons/history";
import House from "lucide-react/icons/house";
import Inbox from "lucide-react/icons/inbox";
import Info from "lucide-react/icons/info";
import Languages from "lucide-react/icons/languages";
import Lightbulb from "lucide-react/icons/lightbulb";
import Link from "lucide-react/icons/link";
import ListChecks from "lucide-react/icons/list-checks";
import Lock from "lucide-react/icons/lock";
import LogOut from "lucide-react/icons/log-out";
import Mail from "lucide-react/icons/mail";
import MapPin from "lucide-react/icons/map-pin";
import Menu from "lucide-react/icons/menu";
import MessageSquare from "lucide-react/icons/message-square";
import Minus from "lucide-react/icons/minus";
import Pencil from "lucide-react/icons/pencil";
import Phone from "lucide-react/icons/phone";
import Plus from "lucide-react/icons/plus";
import Printer from "lucide-react/icons/printer";
import RefreshCw from "lucide-react/icons/refresh-cw";
import Rocket from "lucide-react/icons/rocket";
import Rss from "lucide-react/icons/rss";
import Save from "lucide-react/icons/save";
import Search from "lucide-react/icons/search";
import Send from "lucide-react/icons/send";
import Settings from "lucide-react/icons/settings";
import Shield from "lucide-react/icons/shield";
import ShieldCheck from "lucide-react/icons/shield-check";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import SunMoon from "lucide-react/icons/sun-moon";
import Target from "lucide-react/icons/target";
import ThumbsDown from "lucide-react/icons/thumbs-down";
import Trash from "lucide-react/icons/trash-2";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import Undo from "lucide-react/icons/undo-2";
import Upload from "lucide-react/icons/upload";
import User from "lucide-react/icons/user";
import Users from "lucide-react/icons/users";
import X from "lucide-react/icons/x";
import { renderToStaticMarkup } from "react-dom/server";
import { classes } from "#app/ui/classes.ts";

const drawings = {
  add: Plus,
  alert: CircleAlert,
  award: Award,
  back: ArrowLeft,
  bell: Bell,
  bookmark: Bookmark,
  building: Building,
  calendar: Calendar,
  chart: ChartColumn,
  check: Check,
  "check-circle": CircleCheck,
  "chevron-down": ChevronDown,
  "chevron-end": ChevronRight,
  "chevron-start": ChevronLeft,
  clock: Clock,
  close: X,
  coins: Coins,
  compute: Cpu,
  data: Database,
  delete: Trash,
  document: FileText,
  down: ArrowDown,
  download: Download,
  edit: Pencil,
  external: ExternalLink,
  eye: Eye,
  "eye-off": EyeOff,
  filters: SlidersHorizontal,
  flag: Flag,
  forward: ArrowRight,
  globe: Globe,
  handshake: Handshake,
  help: CircleHelp,
  history: History,
  home: House,
  idea: Lightbulb,
  inbox: Inbox,
  info: Info,
  languages: Languages,
  link: Link,
  list: ListChecks,
  lock: Lock,
  mail: Mail,
  menu: Menu,
  message: MessageSquare,
  minus: Minus,
  "not-for-me": ThumbsDown,
  phone: Phone,
  place: MapPin,
  print: Printer,
  refresh: RefreshCw,
  research: FlaskConical,
  rss: Rss,
  save: Save,
  search: Search,
  send: Send,
  settings: Settings,
  shield: Shield,
  sort: ArrowDownUp,
  startup: Rocket,
  target: Target,
  theme: SunMoon,
  training: GraduationCap,
  undo: Undo,
  up: ArrowUp,
  upload: Upload,
  user: User,
  users: Users,
  verified: ShieldCheck,
  warning: TriangleAlert,
  "sign-out": LogOut,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof drawings;

/** Drawings that point along the line of reading and so turn round in right-to-left pages. */
const directional = new Set<IconName>([
  "back",
  "forward",
  "chevron-start",
  "chevron-end",
  "external",
  "send",
  "undo",
  "sign-out",
  "list",
]);

export const iconNames = Object.keys(drawings).filter((name): name is IconName => name in drawings);

/** A drawing beside words, never instead of them: it is hidden from assistive technology. */
export function Icon({
  name,
  size = 20,
  mirror,
  className,
}: {
  name: IconName;
  size?: 16 | 20 | 24 | 32;
  mirror?: boolean;
  className?: string;
}) {
  const turns = mirror ?? directional.has(name);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 24 ? 1.5 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={classes("icon", turns && "icon-mirror", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing's own lines, made here from the icon set
      dangerouslySetInnerHTML={{ __html: linesOf(name) }}
    />
  );
}

const lines = new Map<IconName, string>();

/** The lines of a drawing as markup, made once: as elements they were a fifth of the work of a long list. */
function linesOf(name: IconName): string {
  const known = lines.get(name);
  if (known !== undefined) return known;
  const Drawing = drawings[name];
  const made = renderToStaticMarkup(<Drawing />).replace(/^<svg[^>]*>|<\/svg>$/g, "");
  lines.set(name, made);
  return made;
}
