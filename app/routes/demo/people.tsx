import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { onlyInDemonstration, type SamplePerson, samplePeople } from "#app/routes/demo/people.server.ts";
import { workspaceOf } from "#app/routes/frame-header.tsx";
import { titled } from "#app/routes/title.ts";
import { Button, ButtonLink } from "#app/ui/action.tsx";
import { EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { Page, PageHeader, Section } from "#app/ui/layout.tsx";

export const meta = titled("demo:people.title");

export const loader = guarded({ as: "anyone" }, async ({ db, env }) => {
  onlyInDemonstration(env);
  return samplePeople(db);
});

export const action = guardedAction(
  { as: "anyone" },
  async ({ form, db, env, sessions, reader, request, locale, now }) => {
    onlyInDemonstration(env);
    const { first, rest } = await samplePeople(db);
    const person = found([...first, ...rest].find((one) => one.id === form.get("person")));
    if (reader) await sessions.close(reader.sessionId);
    const cookie = await sessions.open(person.id, request.headers.get("user-agent") ?? "", now);
    return redirect(workspaceOf(person, locale), { status: 303, headers: { "Set-Cookie": cookie } });
  },
);

export default function People() {
  const { t, locale } = useLanguage();
  const { first, rest } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        title={t("demo:people.title")}
        lead={t("demo:people.lead")}
        actions={<ButtonLink href={paths.demoMailbox(locale)}>{t("demo:mailbox.open")}</ButtonLink>}
      />
      {first.length === 0 ? (
        <EmptyState title={t("demo:people.none")}>
          <p>{t("demo:people.none-text")}</p>
        </EmptyState>
      ) : (
        <PeopleList people={first} />
      )}
      {rest.length > 0 ? (
        <Section title={t("demo:people.others")} id="others">
          <details>
            <summary>{t("demo:people.show-others", { count: rest.length })}</summary>
            <PeopleList people={rest} />
          </details>
        </Section>
      ) : null}
    </Page>
  );
}

function PeopleList({ people }: { people: SamplePerson[] }) {
  const { t } = useLanguage();
  return (
    <form method="post">
      <List label={t("demo:people.title")}>
        {people.map((person) => (
          <ListRow
            key={person.id}
            level={2}
            title={<bdi>{person.name}</bdi>}
            lead={t(`demo:roles.${person.role}`)}
            meta={<bdi>{person.organisation}</bdi>}
            end={
              <Button name="person" value={person.id} data-person={person.key}>
                {t("demo:people.sign-in", { name: person.name })}
              </Button>
            }
          />
        ))}
      </List>
    </form>
  );
}
