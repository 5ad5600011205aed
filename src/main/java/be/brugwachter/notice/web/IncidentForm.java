package be.brugwachter.notice.web;

import be.brugwachter.notice.Incident;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lay open, as the officer typed it.
 *
 * @param what mailbox, sheet, device, or all under the protocol
 * @param untilDay until when; empty for now
 * @param holder function, and account after a colon when one person is meant
 */
record IncidentForm(
        @Nullable String what,
        @Nullable String fromDay,
        @Nullable String fromHour,
        @Nullable String untilDay,
        @Nullable String untilHour,
        @Nullable String sheet,
        @Nullable Boolean sheetToo,
        @Nullable String holder) {

    /**
     * The question; nothing when something is missing or does not fit.
     *
     * @param sheets the names of the sheets of the protocol: another one sealed nobody
     */
    Optional<Incident> read(Instant now, List<String> sheets) {
        Optional<Instant> from = Typed.moment(text(fromDay), text(fromHour));
        Optional<Instant> until =
                text(untilDay).isEmpty() ? Optional.of(now) : Typed.end(text(untilDay), text(untilHour), now);
        if (from.isEmpty() || until.isEmpty() || from.get().isAfter(until.get())) {
            return Optional.empty();
        }
        return switch (text(what)) {
            case "mailbox" ->
                Optional.of(new Incident.MailboxOpen(from.get(), until.get(), Boolean.TRUE.equals(sheetToo)));
            case "all" -> Optional.of(new Incident.Everything(from.get(), until.get()));
            case "sheet" -> sheet(from.get(), sheets);
            case "device" -> device(from.get(), until.get());
            default -> Optional.empty();
        };
    }

    private Optional<Incident> sheet(Instant from, List<String> sheets) {
        return sheets.contains(text(sheet)) ? Optional.of(new Incident.SheetLost(text(sheet), from)) : Optional.empty();
    }

    private Optional<Incident> device(Instant from, Instant until) {
        String[] parts = text(holder).split(":", 2);
        try {
            Optional<UUID> account = parts.length == 2 ? Optional.of(UUID.fromString(parts[1])) : Optional.empty();
            return Optional.of(new Incident.DeviceLost(account, Role.valueOf(parts[0]), from, until));
        } catch (IllegalArgumentException notInTheList) {
            return Optional.empty();
        }
    }

    /** What to do about it. */
    Problem problem(List<String> sheets) {
        return text(what).equals("sheet") && !sheets.contains(text(sheet))
                ? new Problem("sheet", "Kies een blad van dit protocol.")
                : new Problem("fromDay", "Kies wat openlag, en vul in vanaf welke dag. Het einde ligt na het begin.");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
