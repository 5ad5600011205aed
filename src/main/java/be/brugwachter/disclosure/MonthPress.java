package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.MonthMail;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes and signs the monthly mails to the own people, each once for a month and an address, and puts them with the mails that wait
 * for the courier, in the running transaction.
 */
public final class MonthPress {
    private final NoticeStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final Clock clock;

    /** Mails kept in this store, signed with the keys of the party. */
    public MonthPress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.clock = clock;
    }

    /** Where the protocol managers read: the address of the organisation in the head of each mail. */
    public EmailAddress house() {
        return identity.from();
    }

    /** Whether this address was told of this month. */
    public boolean told(YearMonth month, EmailAddress to) {
        return store.isTold(NoticeKind.MONTH, subject(month, to));
    }

    /**
     * Puts one mail with those that wait.
     *
     * @param under a protocol of this party
     * @param fine whether everything is in order
     * @param words {@code name}, {@code month}, {@code verdict}, {@code wrong} and {@code fine}: nothing about a person, and no count of people
     */
    public void write(YearMonth month, EmailAddress to, ProtocolId under, boolean fine, Map<String, String> words) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var head = new NoticeMail.Head(id, identity.from(), to, now, identity.drill());
        var told = new Notice.Told(under, NoticeKind.MONTH, subject(month, to), null, now);
        var way = new Notice.Way(Notice.State.WAITING, 0, now, false, null, now);
        store.add(
                new Notice(id, told, way, null),
                UUID.randomUUID().toString(),
                MonthMail.compose(head, fine, withTelephone(words), keys.signingKeyOrNew()));
    }

    private Map<String, String> withTelephone(Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        all.put("telephone", identity.telephone());
        return all;
    }

    private static UUID subject(YearMonth month, EmailAddress to) {
        return UUID.nameUUIDFromBytes((month + " " + to.value()).getBytes(StandardCharsets.UTF_8));
    }
}
