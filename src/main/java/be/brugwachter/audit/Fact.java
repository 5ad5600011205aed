package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An entry as it stands in the book.
 *
 * @param id the entry's own id
 * @param party whose book
 * @param moment when the act was done, to the microsecond
 * @param account who acted; all zeros for the software itself
 * @param role in which function
 * @param act what was done
 * @param subject the id of what it was done to
 * @param clauses the clauses it touches
 */
public record Fact(
        UUID id, Party party, Instant moment, UUID account, Role role, Act act, UUID subject, List<Clause> clauses) {
    public Fact {
        clauses = List.copyOf(clauses);
    }

    /** The fact as one line of JSON, always the same bytes for the same fact: what is hashed, and what the ledger shows. */
    public String json() {
        return "{\"id\":\"" + id + "\",\"party\":\"" + party.key() + "\",\"moment\":\"" + moment
                + "\",\"account\":\"" + account + "\",\"role\":\"" + role + "\",\"act\":\"" + act
                + "\",\"subject\":\"" + subject + "\",\"clauses\":["
                + clauses.stream().map(clause -> "\"" + clause.name() + "\"").collect(Collectors.joining(","))
                + "]}";
    }

    /** SHA-256 over {@link #json}. */
    public byte[] digest() {
        return HexFormat.of().parseHex(Chain.sha256(json()));
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException when it was not, or tells of something this version does not know
     */
    static Fact parse(String json) {
        var field = LedgerForm.FACT.matcher(json);
        if (!field.matches()) {
            throw new IllegalArgumentException("This is no fact of the ledger.");
        }
        try {
            return read(field);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("This fact of the ledger has a moment that never was.", noDay);
        }
    }

    private static Fact read(Matcher field) {
        return new Fact(
                UUID.fromString(field.group("id")),
                Party.of(field.group("party")),
                Instant.parse(field.group("moment")),
                UUID.fromString(field.group("account")),
                Role.valueOf(field.group("role")),
                Act.valueOf(field.group("act")),
                UUID.fromString(field.group("subject")),
                Pattern.compile("[A-Z0-9_]+")
                        .matcher(field.group("clauses"))
                        .results()
                        .map(clause -> Clause.valueOf(clause.group()))
                        .toList());
    }
}
