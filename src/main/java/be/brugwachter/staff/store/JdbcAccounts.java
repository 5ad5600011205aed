package be.brugwachter.staff.store;

import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.AccountStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in PostgreSQL. */
@Repository
public class JdbcAccounts implements AccountStore {
    private static final String SELECT = """
            select a.*, array(select r.role from account_role r where r.party = a.party and r.account = a.id) as roles
            from account a where closed_at is null
            """;

    private final JdbcClient jdbc;

    public JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Account account, Optional<String> passwordHash) {
        jdbc.sql("""
                insert into account (party, id, username, display_name, password_hash, local_team, secrecy_attested_on)
                values (:party, :id, :username, :name, :hash, :team, :secrecy)
                """)
                .param("party", account.party().key())
                .param("id", account.id())
                .param("username", account.username())
                .param("name", account.displayName())
                .param("hash", passwordHash.orElse(null))
                .param("team", account.localTeam().orElse(null))
                .param("secrecy", account.secrecyAttestedOn().orElse(null))
                .update();
        account.roles().forEach(role -> give(account.id(), role));
    }

    @Override
    public Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public Optional<Credentials> credentials(String username) {
        return jdbc.sql(SELECT + " and username = :username for update of a")
                .param("username", username)
                .query((row, number) -> new Credentials(
                        account(row),
                        Optional.ofNullable(row.getString("password_hash")),
                        row.getInt("failed_attempts"),
                        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    @Override
    public List<Account> all() {
        return jdbc.sql(SELECT + " order by display_name, id")
                .query((row, number) -> account(row))
                .list();
    }

    @Override
    public void attempts(UUID id, int failed, Optional<Instant> lockedUntil) {
        jdbc.sql("update account set failed_attempts = :failed, locked_until = :until where id = :id")
                .param("failed", failed)
                .param(
                        "until",
                        lockedUntil.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", id)
                .update();
    }

    @Override
    public void attestSecrecy(UUID id, LocalDate day) {
        jdbc.sql("update account set secrecy_attested_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    @Override
    public void give(UUID id, Role role) {
        jdbc.sql("insert into account_role (party, account, role) values (:party, :id, :role) on conflict do nothing")
                .param("party", Walls.party().key())
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    @Override
    public void take(UUID id, Role role) {
        jdbc.sql("delete from account_role where account = :id and role = :role")
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    @Override
    public void password(UUID id, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    @Override
    public void invite(UUID id, byte[] digest, Instant until) {
        jdbc.sql("update account set invitation_hash = :digest, invitation_until = :until where id = :id")
                .param("digest", digest)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public Optional<UUID> invited(byte[] digest, Instant now) {
        return jdbc.sql("""
                select id from account
                where invitation_hash = :digest and invitation_until > :now and closed_at is null
                """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean useInvitation(byte[] digest, Instant now) {
        return jdbc.sql("""
                update account set invitation_hash = null, invitation_until = null
                where invitation_hash = :digest and invitation_until > :now and closed_at is null
                """)
                        .param("digest", digest)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Account account(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getObject("id", UUID.class),
                Party.of(row.getString("party")),
                row.getString("username"),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(row.getString("local_team")),
                Optional.ofNullable(row.getObject("secrecy_attested_on", LocalDate.class)));
    }
}
