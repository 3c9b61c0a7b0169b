import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { deepestGroup } from "#app/opportunities/eligibility/limits.ts";
import { withQuery } from "#app/paths.ts";
import { Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { Select } from "#app/ui/inputs.tsx";
import { type GroupView, groupNumber, type RuleView, type ShelfLabel } from "./rule-view.ts";

type Frame = { here: string; version: number; shelves: readonly ShelfLabel[]; isEditable: boolean };

/** Conditions and groups as they nest; each act on them is a form of its own, so that none needs a script. */
export function RuleTree({ tree, ...frame }: Frame & { tree: GroupView }) {
  const { t } = useLanguage();
  const isPreferred = tree.join === "preferred";
  return (
    <div className={tree.depth > 1 ? "border-s-2 border-line ps-4" : undefined}>
      {!isPreferred && <GroupHead group={tree} {...frame} />}
      {tree.of.length === 0 ? (
        <p className="text-ink-soft py-2">
          {t(isPreferred ? "partner:rules.none-preferred" : "partner:rules.none")}
        </p>
      ) : (
        <ol className="grid gap-2">
          {tree.of.map((node) => (
            <li key={node.place}>
              {node.kind === "group" ? (
                <RuleTree tree={node} {...frame} />
              ) : (
                <RuleLine rule={node} {...frame} />
              )}
            </li>
          ))}
        </ol>
      )}
      {frame.isEditable && (
        <div className="actions mt-3">
          <ButtonLink
            size="small"
            icon="add"
            href={`${withQuery(frame.here, { add: tree.place })}#rule-form`}
          >
            {t("partner:rules.add")}
          </ButtonLink>
          {!isPreferred && tree.depth < deepestGroup && (
            <form method="post">
              <Place act="add-group" place={tree.place} version={frame.version} />
              <input type="hidden" name="join" value={tree.join === "all" ? "any" : "all"} />
              <Button size="small" variant="quiet" icon="add">
                {t("partner:rules.add-group")}
              </Button>
            </form>
          )}
        </div>
      )}
    </div>
  );
}

function GroupHead({ group, version, isEditable }: Frame & { group: GroupView }) {
  const { t } = useLanguage();
  const isWhole = group.place === "r";
  const name = isWhole
    ? t("partner:rules.whole")
    : t("partner:rules.group", { number: groupNumber(group.place) });
  if (!isEditable)
    return <p className="flex flex-wrap items-end gap-3 mb-2">{t(`partner:rules.join.${group.join}`)}</p>;
  return (
    <div className="flex flex-wrap items-end gap-3 mb-2">
      <form method="post" className="flex flex-wrap items-end gap-2 [&_.field]:mb-0">
        <Place act="join" place={group.place} version={version} />
        <Select
          name="join"
          id={`join-${group.place}`}
          label={name}
          defaultValue={group.join}
          choices={(["all", "any", "none"] as const).map((join) => ({
            value: join,
            label: t(`partner:rules.join.${join}`),
          }))}
        />
        <Button size="small">{t("partner:rules.apply")}</Button>
      </form>
      {!isWhole && (
        <form method="post">
          <Place act="remove" place={group.place} version={version} />
          <Button size="small" variant="quiet" icon="delete">
            {t("partner:rules.remove-group", { number: groupNumber(group.place) })}
          </Button>
        </form>
      )}
    </div>
  );
}

function RuleLine({ rule, here, version, shelves, isEditable }: Frame & { rule: RuleView }) {
  const { t } = useLanguage();
  const own = rule.place.replace(/\.[^.]*$/, "");
  const elsewhere = shelves.filter((shelf) => shelf.value !== own);
  return (
    <div className="grid gap-2 border-b border-line py-3">
      <p>
        {rule.sentence}
        {Object.keys(rule.words).length > 0 && (
          <span className="block text-ink-soft">
            <MultilingualText words={rule.words} />
          </span>
        )}
      </p>
      {isEditable && (
        <div className="actions">
          <Link href={`${withQuery(here, { edit: rule.place })}#rule-form`} icon="edit">
            {t("partner:rules.edit")}
            <span className="sr-only"> — {rule.sentence}</span>
          </Link>
          <form method="post">
            <Place act="remove" place={rule.place} version={version} />
            <Button size="small" variant="quiet" icon="delete">
              {t("partner:rules.remove")}
              <span className="sr-only"> — {rule.sentence}</span>
            </Button>
          </form>
          {elsewhere.length > 0 && (
            <details>
              <summary>
                {t("partner:rules.move")}
                <span className="sr-only"> — {rule.sentence}</span>
              </summary>
              <form method="post" className="flex flex-wrap items-end gap-2 [&_.field]:mb-0">
                <Place act="move" place={rule.place} version={version} />
                <Select
                  name="to"
                  id={`to-${rule.place}`}
                  label={t("partner:rules.move-to")}
                  hideLabel
                  choices={elsewhere}
                />
                <Button size="small">
                  {t("partner:rules.move")}
                  <span className="sr-only"> — {rule.sentence}</span>
                </Button>
              </form>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

function Place({ act, place, version }: { act: string; place: string; version: number }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
