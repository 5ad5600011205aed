package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads PostgreSQL's own catalogue after all migrations: no table, view or key that passes the walls. */
class CatalogueTest {
    /** Tables without a policy, each with its reason. */
    private static final Map<String, String> WITHOUT_POLICY = Map.of(
            "party", "which parties are hosted is public, and the walls cannot be found without it",
            "deployment", "one row: for exercise or for real",
            "flyway_schema_history", "the owner's list of migrations; the application has no right on it",
            "scheduled_tasks", "the scheduler's rows hold ids only and are run per party");

    private static JdbcClient owner;

    @BeforeAll
    static void migrate() {
        owner = JdbcClient.create(TestDatabase.fresh().owner());
    }

    private static List<String> names(String sql) {
        return owner.sql(sql).query(String.class).list();
    }

    @Test
    void everyTableHasThePolicyOrAReason() {
        List<String> open = names("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and exists (
                      select from pg_policies p
                      where p.schemaname = 'public' and p.tablename = c.relname and p.cmd = 'ALL'
                        and p.permissive = 'PERMISSIVE' and '{public}' = p.roles
                        and p.qual like '%party = NULLIF(current_setting(''app.party''::text, true), ''''::text)%'
                        and p.with_check = p.qual))
                """);
        assertThat(WITHOUT_POLICY).containsKeys(open.toArray(String[]::new));
    }

    @Test
    void noTableHasASecondPolicyThatOpensIt() {
        assertThat(names("select tablename from pg_policies group by tablename having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void noTableForcesRowSecurityOnItsOwner() {
        assertThat(names("select relname from pg_class where relforcerowsecurity"))
                .isEmpty();
    }

    @Test
    void nothingRunsWithTheRightsOfItsMaker() {
        assertThat(names("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(names("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'v'
                  and not coalesce('security_invoker=true' = any (reloptions), false)
                """)).isEmpty();
        assertThat(names("select matviewname from pg_matviews")).isEmpty();
        assertThat(names("select rulename from pg_rules where schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void everyUniqueAndForeignKeyBeginsWithTheParty() {
        assertThat(names("""
                select i.indexrelid::regclass::text from pg_index i
                join pg_class c on c.oid = i.indrelid
                where c.relnamespace = 'public'::regnamespace and i.indisunique
                  and c.relname not in ('deployment', 'flyway_schema_history', 'scheduled_tasks')
                  and not exists (
                      select from pg_attribute a
                      where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'party')
                """)).isEmpty();
        assertThat(names("""
                select k.conname from pg_constraint k
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                  and not exists (
                      select from pg_attribute a
                      where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'party')
                """)).isEmpty();
    }

    @Test
    void thePartyIsNeverNull() {
        assertThat(names("""
                select a.attrelid::regclass::text from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and a.attname = 'party' and not a.attnotnull
                """)).isEmpty();
    }

    @Test
    void noSequenceCountsTheRowsOfAll() {
        assertThat(names("select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(names("select relname from pg_class where relowner = 'brugwachter_app'::regrole"))
                .isEmpty();
        assertThat(names("select proname from pg_proc where proowner = 'brugwachter_app'::regrole"))
                .isEmpty();
        assertThat(names("""
                select rolname from pg_roles where rolname = 'brugwachter_app'
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEmpty();
        assertThat(names("select roleid::regrole::text from pg_auth_members where member = 'brugwachter_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theApplicationNeverTruncatesReferencesOrTriggers() {
        assertThat(names("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee in ('brugwachter_app', 'PUBLIC') and table_schema = 'public'
                  and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                """)).isEmpty();
        assertThat(names("""
                select table_name from information_schema.role_table_grants
                where grantee = 'brugwachter_app' and table_name = 'flyway_schema_history'
                """)).isEmpty();
    }
}
