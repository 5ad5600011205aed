package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.Trouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a page shows it.
 *
 * @param about with which OCMW
 * @param fingerprint of the key it is about
 * @param seen when the own officer saw it
 * @param state where the mail to the other officer is, in words
 * @param trouble what went wrong with it
 */
record NoticeCard(
        UUID id,
        String title,
        String sentence,
        String about,
        String moment,
        @Nullable String fingerprint,
        @Nullable String seen,
        String state,
        String kind,
        @Nullable Trouble trouble,
        boolean call) {
    static NoticeCard of(Notice notice, String about) {
        var told = notice.told();
        return new NoticeCard(
                notice.id(),
                told.kind().dutch(),
                told.kind().sentence(),
                about,
                Days.write(told.moment()),
                told.fingerprint(),
                notice.seenAt() == null ? null : Days.write(notice.seenAt()),
                words(notice),
                kind(notice),
                notice.way().trouble(),
                notice.needsACall());
    }

    private static String words(Notice notice) {
        return switch (notice.way().state()) {
            case WAITING, ATTEMPTED -> "mail onderweg";
            case ACCEPTED -> "mail aanvaard door de mailserver";
            case UNDELIVERED -> "mail niet aangekomen";
            case NO_ADDRESS -> "geen mailadres bekend";
        };
    }

    private static String kind(Notice notice) {
        return switch (notice.way().state()) {
            case WAITING, ATTEMPTED -> "onderweg";
            case ACCEPTED -> "goed";
            case UNDELIVERED -> "fout";
            case NO_ADDRESS -> "let-op";
        };
    }
}
