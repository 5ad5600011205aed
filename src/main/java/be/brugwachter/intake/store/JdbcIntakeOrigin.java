package be.brugwachter.intake.store;

import be.brugwachter.figures.Kind;
import be.brugwachter.figures.Origin;
import be.brugwachter.intake.ErasureGround;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which protocol a client came and how that ended, so that it can be counted, for the receiver's own eyes. */
@Repository
public class JdbcIntakeOrigin implements Origin {
    private final JdbcClient jdbc;

    public JdbcIntakeOrigin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Told> of(UUID subject) {
        return jdbc.sql("select protocol, ground from intake where id = :id")
                .param("id", subject)
                .query((row, number) -> new Told(row.getString("protocol"), end(row.getString("ground"))))
                .optional();
    }

    private static Optional<Kind> end(@Nullable String ground) {
        return Optional.ofNullable(ground).map(ErasureGround::valueOf).map(JdbcIntakeOrigin::kind);
    }

    private static @Nullable Kind kind(ErasureGround ground) {
        return switch (ground) {
            case NO_FURTHER_HELP -> Kind.NO_HELP;
            case LIVES_ELSEWHERE -> Kind.ELSEWHERE;
            case NEVER_REACHED -> Kind.NOT_REACHED;
            case WITHDRAWN, WRONG_RECEIVER, REQUESTED, SUPERFLUOUS -> Kind.TAKEN_BACK;
            case ERASED_BEFORE, END_OF_TERM -> null;
        };
    }
}
