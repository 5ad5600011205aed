package be.brugwachter.audit;

import java.util.regex.Pattern;

/** The two kinds of lines of a ledger, letter for letter: there is one way to write each, so no byte is without meaning. */
final class LedgerForm {
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String PARTY = "\"party\":\"(?<party>[0-9]{10})\"";
    private static final String MOMENT =
            "\"moment\":\"(?<moment>[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)\"";
    private static final String HASH = "[0-9a-f]{64}";
    /** SubjectPublicKeyInfo of a point on P-256, uncompressed (RFC 5480): its first 27 bytes are always the same. */
    private static final String KEY = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==";

    private static final String FACT_TEXT = "\\{\"id\":\"(?<id>" + UUID + ")\"," + PARTY + "," + MOMENT
            + ",\"account\":\"(?<account>" + UUID + ")\",\"role\":\"(?<role>[A-Z_]+)\",\"act\":\"(?<act>[A-Z_]+)\""
            + ",\"subject\":\"(?<subject>" + UUID
            + ")\",\"clauses\":\\[(?<clauses>(?:\"[A-Z0-9_]+\"(?:,\"[A-Z0-9_]+\")*)?)]}";

    /** A fact by itself. */
    static final Pattern FACT = Pattern.compile(FACT_TEXT);

    /** The line of an entry. */
    static final Pattern ENTRY = Pattern.compile("\\{\"position\":(?<position>[1-9][0-9]{0,17}),\"fact\":(?<fact>"
            + FACT_TEXT + "),\"link\":\"(?<link>" + HASH + ")\"}");

    /** The line of a checkpoint. */
    static final Pattern CHECKPOINT = Pattern.compile("\\{\"checkpoint\":(?<text>\\{" + PARTY
            + ",\"sequence\":(?<sequence>[1-9][0-9]{0,17}),\"head\":\"(?<head>" + HASH + ")\"," + MOMENT
            + ",\"key\":\"(?<key>" + KEY + ")\"}),\"signature\":\"(?<signature>[A-Za-z0-9+/]{80,104}={0,2})\"}");

    private LedgerForm() {}
}
